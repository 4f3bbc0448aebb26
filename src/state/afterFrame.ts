/** Runs when the next frame has been painted; at once where none is, or where the page goes out of sight before. */
export function afterFrame(run: () => void): void {
  const isHidden = () => document.visibilityState === 'hidden'
  if (isHidden()) {
    run()
    return
  }
  const waiting = new AbortController()
  const finish = () => {
    if (waiting.signal.aborted) return
    waiting.abort()
    run()
  }
  document.addEventListener('visibilitychange', () => isHidden() && finish(), { signal: waiting.signal })
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = finish
    port2.postMessage(null)
  })
}
