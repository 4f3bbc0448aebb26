import { connect } from 'node:net'
import { connect as connectSecurely } from 'node:tls'

export interface Answer {
  readonly status: number
  /** By name in lower case; what came more than once with different values is joined with a comma, as clients do. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** What came in chunks, each behind its length in a line of its own, in one. */
function joined(chunks: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < chunks.length; ) {
    const begin = chunks.indexOf('\r\n', at) + 2
    const length = Number.parseInt(chunks.toString('latin1', at, begin), 16)
    parts.push(chunks.subarray(begin, begin + length))
    at = begin + length + 2
  }
  return Buffer.concat(parts)
}

function readAnswer(bytes: Buffer): Answer {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers = new Map<string, string>()
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? []
    const earlier = headers.get(name.toLowerCase())
    headers.set(
      name.toLowerCase(),
      earlier === undefined || earlier === value ? value : `${earlier}, ${value}`,
    )
  }
  const sent = bytes.subarray(end + 4)
  const body = headers.get('transfer-encoding') === 'chunked' ? joined(sent) : sent
  return { status: Number(first.split(' ')[1]), headers, body }
}

/** What a server on this computer answers to a text sent as it is, which clients would tidy first or refuse to send. */
export const askRaw = (port: number, text: string, isSecure = false) =>
  new Promise<Answer>((done, fail) => {
    const socket = isSecure
      ? connectSecurely({ host: '127.0.0.1', port, servername: 'localhost', rejectUnauthorized: false })
      : connect({ host: '127.0.0.1', port })
    const parts: Buffer[] = []
    socket.on('data', (part: Buffer) => parts.push(part))
    socket.once('error', fail)
    socket.once('end', () => done(readAnswer(Buffer.concat(parts))))
    socket.write(text)
  })

export interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly isSecure?: boolean | undefined
}

/** Without `Accept-Encoding`, unless asked, so the body is the file itself. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, isSecure }: Question = {}) {
  const sent = { Host: `localhost:${port}`, Connection: 'close', ...headers }
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`)
  return askRaw(port, `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, isSecure)
}
