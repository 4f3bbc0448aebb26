// Serves a folder as a host would, and tells its pages to load themselves anew.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { startServer } from '../../scripts/server.mjs'
import type { Files } from '../site/site'
import { Refusal } from './refusal'

const EVENTS = '/preview'
const SCRIPT = 'preview.js'
/** Runs in the page of a preview alone. */
const RELOAD = `new EventSource('.${EVENTS}').addEventListener('message', () => location.reload())\n`

/** A site whose page loads itself anew when it is told to, and keeps nothing for later. */
export function forPreview(files: Files): Files {
  const others = [...files].filter(([path]) => !/^(?:index\.html|sw\.js)(?:\.|$)/.test(path))
  const page = String(files.get('index.html')).replace(
    '</head>',
    `  <script async src="./${SCRIPT}"></script>\n  </head>`,
  )
  return new Map([...others, ['index.html', page], [SCRIPT, RELOAD]])
}

interface PreviewServer {
  readonly url: string
  readonly reload: () => void
  readonly close: () => Promise<void>
}

/** Throws a `Refusal` where the port cannot be had; without one the first that is free is taken. */
export async function startPreview(folder: string, port: number | undefined): Promise<PreviewServer> {
  const pages = new Set<ServerResponse>()
  const options = {
    dir: folder,
    takes: ({ url, socket }: IncomingMessage, response: ServerResponse) => {
      if (url?.split('?')[0] !== EVENTS) return false
      socket.setTimeout(0)
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      response.write('\n')
      pages.add(response)
      response.once('close', () => pages.delete(response))
      return true
    },
  }
  const server = await startServer(
    port === undefined ? options : { ...options, port, strictPort: true },
  ).catch((error: unknown) => {
    if (port === undefined) throw error
    throw new Refusal('cli.refused.portTaken', { port: String(port) })
  })
  return {
    url: server.url,
    reload: () => {
      for (const page of pages) page.write('data: changed\n\n')
    },
    close: server.close,
  }
}
