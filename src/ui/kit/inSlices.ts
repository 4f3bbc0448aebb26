/** So long the page may be kept from answering, ms: half of a frame. */
const SLICE = 8

/** Whether so much time has passed from now on. */
export function isPast(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds
  return () => performance.now() >= end
}

/** Does work in slices, so that the page draws and hears in between. `work` tells whether all is done; what is given back stops it. */
export function inSlices(work: (isOver: () => boolean) => boolean): () => void {
  const { port1, port2 } = new MessageChannel()
  const stop = () => port1.close()
  port1.onmessage = () => {
    if (work(isPast(SLICE))) stop()
    else port2.postMessage(null)
  }
  port2.postMessage(null)
  return stop
}
