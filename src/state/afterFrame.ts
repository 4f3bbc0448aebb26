/** Runs when the next frame has been painted; at once where none is. */
export function afterFrame(run: () => void): void {
  if (document.visibilityState === 'hidden') {
    run()
    return
  }
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = run
    port2.postMessage(null)
  })
}
