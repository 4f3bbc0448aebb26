/** How long the network may stay silent before that is said, ms. */
export const PATIENCE = 15_000

/** Rejects when what is on its way has not arrived in time. It may still arrive. */
export function inTime<T>(arriving: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Nothing came for too long')), patience)
  })
  return Promise.race([arriving, late]).finally(() => clearTimeout(timer))
}
