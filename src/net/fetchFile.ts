import { takeAsked } from './askedAhead'
import { PATIENCE } from './inTime'

/**
 * Fetches a file of the site. Rejects when nothing of it comes for too long, be it the answer or the next piece: a large
 * file on a slow line may take its time. What breaks off before it answers, as where a phone goes from one network to
 * another, is asked for once more.
 */
export const fetchFile = (address: string, patience = PATIENCE): Promise<Response> =>
  hearOf(address, patience).catch((reason: unknown) => {
    if (reason instanceof TypeError) return hearOf(address, patience)
    throw reason
  })

async function hearOf(address: string, patience: number): Promise<Response> {
  const { answer, ending } = takeAsked(address)
  let timer: ReturnType<typeof setTimeout> | undefined
  const hear = () => {
    clearTimeout(timer)
    timer = setTimeout(() => ending.abort(), patience)
  }
  hear()
  try {
    const response = await answer
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
