import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { BROTLI_MODULE, findProgram } from '../../scripts/hosts.mjs'
import { freePort } from '../../scripts/port.mjs'
import { startServer } from '../../scripts/server.mjs'
import { ask } from './ask'

const DEPLOY = resolve(import.meta.dirname, '../../deploy')

/** Who may show embed/ in a frame, in nginx and Caddy. */
export const FRAMERS = 'https://school.example https://*.edu'

export interface Host {
  readonly port: number
  readonly close: () => Promise<unknown>
}

async function answers(port: number, isSecure: boolean): Promise<boolean> {
  try {
    return (await ask(port, '/', { isSecure })).status > 0
  } catch {
    return false
  }
}

/** Starts a program with a folder of its own, and waits until it answers on `port`. */
async function startProgram(
  port: number,
  write: (folder: string) => readonly [program: string, ...rest: string[]],
  { isSecure = false, environment = {} }: { isSecure?: boolean; environment?: NodeJS.ProcessEnv } = {},
): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-host-'))
  const [program, ...rest] = write(folder)
  const child: ChildProcess = spawn(program, rest, { env: { ...process.env, HOME: folder, ...environment } })
  let said = ''
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  while (!(await answers(port, isSecure))) {
    if (child.exitCode !== null) throw new Error(`${program} does not start:\n${said}`)
    await new Promise((done) => setTimeout(done, 20))
  }
  return {
    port,
    close: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** nginx with the files of deploy/, or a copy of them, only the address and the folder of the site put in. */
export async function startNginx(site: string, hasBrotli: boolean, pieces = DEPLOY): Promise<Host> {
  const port = await freePort()
  return startProgram(port, (folder) => {
    const ours = readFileSync(join(pieces, 'nginx.conf'), 'utf8')
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:8080;', '')
      .replace('root /srv/rungs;', `root ${site};`)
      .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '')
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    writeFileSync(join(folder, 'rungs.conf'), ours)
    copyFileSync(join(pieces, 'nginx-headers.conf'), join(folder, 'nginx-headers.conf'))
    const embed = readFileSync(join(pieces, 'nginx-embed.conf'), 'utf8')
    writeFileSync(join(folder, 'nginx-embed.conf'), embed.replace("ancestors 'none'", `ancestors ${FRAMERS}`))
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${hasBrotli ? `load_module ${BROTLI_MODULE};` : ''}
      daemon off; master_process off; pid ${folder}/pid;
      events {}
      http {
        include /etc/nginx/mime.types; access_log off;
        ${paths.map((path) => `${path}_temp_path ${folder}/${path};`).join(' ')}
        include rungs.conf;
      }`,
    )
    return [findProgram('nginx'), '-c', join(folder, 'nginx.conf'), '-e', 'stderr']
  })
}

/** Caddy with deploy/Caddyfile, or a copy of it; with TLS it makes a certificate of its own, which this computer is not told to trust. */
export async function startCaddy(site: string, isSecure = false, pieces = DEPLOY): Promise<Host> {
  const port = await freePort()
  const ours = readFileSync(join(pieces, 'Caddyfile'), 'utf8')
  const write = (folder: string): readonly [string, ...string[]] => {
    const options = 'admin off\ndefault_bind 127.0.0.1\nskip_install_trust'
    writeFileSync(join(folder, 'Caddyfile'), `{\n${options}\nauto_https disable_redirects\n}\n${ours}`)
    return [findProgram('caddy'), 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
  }
  const address = isSecure ? `https://localhost:${port}` : `:${port}`
  return startProgram(port, write, {
    isSecure,
    environment: { RUNGS_SITE: address, RUNGS_ROOT: site, RUNGS_FRAMERS: FRAMERS },
  })
}

/** The server of `npm start`. */
export async function startLocal(site: string): Promise<Host> {
  const { url, close } = await startServer({ dir: site, port: 0 })
  return { port: Number(new URL(url).port), close }
}
