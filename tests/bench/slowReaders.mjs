// How much memory the server of `npm start` takes for readers that stop reading, what it keeps of it when they are gone, and
// that it ends those who stay. `npm run bench:readers`; on Linux, which tells the memory of a process.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runAsCommand } from '../../scripts/entry.mjs'
import { freePort } from '../../scripts/port.mjs'
import { PROJECT } from '../../scripts/run.mjs'

const READERS = 200
const ROUNDS = 8
const MEGABYTES = 64

/** Asks for the file and reads nothing of it. */
async function startReading(port) {
  const socket = connect({ host: '127.0.0.1', port })
  socket.pause().on('error', () => {})
  await once(socket, 'connect')
  socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n')
  return socket
}

async function main() {
  const site = mkdtempSync(join(tmpdir(), 'rungs-readers-'))
  writeFileSync(join(site, 'large.bin'), '')
  truncateSync(join(site, 'large.bin'), MEGABYTES * 1024 * 1024)
  const port = await freePort()
  const command = [join(PROJECT, 'scripts/serve.mjs'), '--port', String(port), '--dir', site]
  const server = spawn(process.execPath, command)
  await once(server.stdout, 'data')
  const readers = () => Promise.all(Array.from({ length: READERS }, () => startReading(port)))
  function show(when) {
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
    const megabytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    const open = readdirSync(`/proc/${server.pid}/fd`).length
    console.log(`${when.padEnd(26)} ${megabytes.toFixed(1).padStart(6)} MB, ${open} files and connections`)
  }

  console.log(`${READERS} readers of a file of ${MEGABYTES} MB`)
  show('before')
  for (let round = 1; round <= ROUNDS; round += 1) {
    const sockets = await readers()
    await wait(2000)
    show(`round ${round}, none reads`)
    for (const socket of sockets) socket.destroy()
    await wait(2000)
    show(`round ${round}, all are gone`)
  }
  await readers()
  await wait(2000)
  show('again, none reads')
  await wait(50_000)
  show('52 s later')
  server.kill()
  rmSync(site, { recursive: true, force: true })
  process.exit(0)
}

await runAsCommand(import.meta.url, main)
