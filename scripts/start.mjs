// `npm start [-- --port N] [-- --open] [-- --allow-host NAME]`: installs when needed, builds, and serves the site under its real headers.
// The last line it prints is the address.
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { buildSite } from './build.mjs'
import { Failure, runAsCommand } from './entry.mjs'
import { checkNode, installWhenNeeded } from './install.mjs'
import { readPort } from './port.mjs'

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

function openInBrowser(url) {
  const [program, ...rest] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...rest, url], { detached: true, stdio: 'ignore' })
  // Whoever has no browser here still has the address on the screen.
  child.once('error', () => {})
  child.unref()
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      open: { type: 'boolean' },
      'allow-host': { type: 'string', multiple: true },
    },
  })
  const port = readPort(values.port)
  let server
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server?.close()
      process.exit(0)
    })
  }

  checkNode()
  await installWhenNeeded()
  console.log('Building the site …')
  if ((await buildSite()) !== 0) {
    throw new Failure('The build failed: the message above says where. Mend that and run "npm start" again.')
  }
  // Only now: it takes packages that had to be installed first.
  const { startServer } = await import('./server.mjs')
  server = await startServer({ port, strictPort: port !== undefined, names: values['allow-host'] })
  if (values.open) openInBrowser(server.url)
  console.log('Rungs is running; Ctrl-C ends it. Open this address in a browser:')
  console.log(server.url)
}

await runAsCommand(import.meta.url, main)
