// Serves the built site. `node scripts/serve.mjs [--port N] [--dir dist] [--allow-host NAME]`
import { parseArgs } from 'node:util'
import { runAsCommand } from './entry.mjs'
import { readPort } from './port.mjs'
import { startServer } from './server.mjs'

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      dir: { type: 'string' },
      'allow-host': { type: 'string', multiple: true },
    },
  })
  const port = readPort(values.port)
  const server = await startServer({
    dir: values.dir,
    names: values['allow-host'],
    port,
    strictPort: port !== undefined,
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
  console.log(`Serving on ${server.url}`)
}

await runAsCommand(import.meta.url, main)
