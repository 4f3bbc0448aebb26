// Pages that show ours in a frame, each as one kind of host does, on an origin of their own.
import { createServer, type Server } from 'node:http'

export interface HostPage {
  readonly name: string
  /** Of the frame, besides its address. */
  readonly frame: string
  /** How the host hears heights; none where it never listens. */
  readonly script: string
}

const hears = (of: string, height: string) => `
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe')
    if (source !== frame.contentWindow || !(${of})) return
    heights.push(${height})
    frame.style.height = ${height} + 'px'
  })`

/** What H5P’s own script does with what its frames say. */
const H5P = `
  const does = {
    hello(frame, data, respond) { frame.style.width = '100%'; addEventListener('resize', () => respond('resize')); respond('hello') },
    prepareResize(frame, data, respond) { frame.style.height = data.clientHeight + 'px'; respond('resizePrepared') },
    resize(frame, data) { heights.push(data.scrollHeight); frame.style.height = data.scrollHeight + 'px' },
  }
  addEventListener('message', ({ data, source, origin }) => {
    const frame = document.querySelector('iframe')
    if (data.context !== 'h5p' || source !== frame.contentWindow) return
    does[data.action]?.(frame, data, (action) => source.postMessage({ context: 'h5p', action }, origin))
  })
  document.querySelector('iframe').contentWindow.postMessage({ context: 'h5p', action: 'ready' }, '*')`

const OWN = hears("data.type === 'rungs:height'", 'data.height')

export const HOST_PAGES: readonly HostPage[] = [
  { name: 'Moodle', frame: 'width="100%" height="600" allowfullscreen', script: '' },
  {
    name: 'Canvas',
    frame: 'width="100%" height="400"',
    script: hears("data.subject === 'lti.frameResize'", 'data.height'),
  },
  { name: 'H5P', frame: 'width="100%" height="200" frameborder="0"', script: H5P },
  {
    name: 'Notion',
    frame:
      'sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation allow-forms allow-same-origin" style="width:100%;height:520px;border:0"',
    script: '',
  },
  { name: 'a fixed height', frame: 'style="width:100%;height:480px;border:0"', script: '' },
  { name: 'a sandbox', frame: 'sandbox="allow-scripts" width="100%" height="300"', script: OWN },
]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A long page with a frame in the middle of it. */
const pageWith = (content: string, script: string) => `<!doctype html>
<html lang="en"><title>A course</title><link rel="icon" href="data:,">
<body style="margin:0 auto;padding:16px;max-width:60rem"><h1>A course</h1><p>Before</p>
<main>${content}</main><p style="height:1200px">After</p>
<script>const heights = []; ${script}</script></body></html>`

export interface Hosts {
  readonly origin: string
  /** The address of a page of that kind around an address. */
  readonly around: (host: HostPage, address: string) => string
  /** The address of a page with this in it. */
  readonly holding: (content: string) => string
  readonly close: () => Promise<unknown>
}

const listening = (server: Server): Promise<number> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

/** Serves such pages. */
export async function serveHosts(): Promise<Hosts> {
  const pages: string[] = []
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(pages[Number(url.slice(1))] ?? '')
  })
  const origin = `http://127.0.0.1:${await listening(server)}`
  const put = (page: string) => `${origin}/${pages.push(page) - 1}`
  return {
    origin,
    around: ({ frame, script }, address) =>
      put(pageWith(`<iframe title="Map" src="${escaped(address)}" ${frame}></iframe>`, script)),
    holding: (content) => put(pageWith(content, '')),
    close: () => new Promise((done) => server.close(done)),
  }
}
