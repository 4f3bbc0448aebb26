import { PATIENCE } from './inTime'

/**
 * Fetches a file of the site. Rejects when nothing of it comes for too long, be it the answer or the next piece: a large
 * file on a slow line may take its time. What breaks off before it answers, as where a phone goes from one network to
 * another, is asked for once more.
 */
export const fetchFile = (address: string, patience = PATIENCE): Promise<Response> =>
  ask(address, patience).catch((reason: unknown) => {
    if (reason instanceof TypeError) return ask(address, patience)
    throw reason
  })

async function ask(address: string, patience: number): Promise<Response> {
  const ending = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const hear = () => {
    clearTimeout(timer)
    timer = setTimeout(() => ending.abort(), patience)
  }
  hear()
  try {
    const response = await fetch(address, { signal: ending.signal })
    if (response.body === null) return response
    hear()
    const pieces = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, out) {
        hear()
        out.enqueue(piece)
      },
      flush: () => clearTimeout(timer),
    })
    const { status, headers } = response
    return new Response(response.body.pipeThrough(pieces), { status, headers })
  } catch (reason) {
    clearTimeout(timer)
    throw reason
  }
}
