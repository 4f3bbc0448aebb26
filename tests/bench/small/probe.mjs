// Runs in each page before its own scripts: tells when the map is in a frame, and when what a press lights is.

/**
 * Nothing outside of it is there in the page.
 * @param {object} options
 * @param {string} options.title of a role whose card stands for the map
 * @param {string | null} options.live fits something once the page can be used; null where that is when it is painted
 */
export function probe({ title, live }) {
  const { port1, port2 } = new MessageChannel()
  const waiting = []
  port1.onmessage = () => waiting.shift()?.()

  /** After the frame that is being made. */
  const frameMade = () =>
    new Promise((done) => {
      waiting.push(() => done(performance.now()))
      port2.postMessage(null)
    })

  /** Looks before each frame, and tells when the frame that shows it has been made. */
  const until = (isSo) =>
    new Promise((done) => {
      const look = () => {
        if (isSo()) frameMade().then(done)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })

  function isShown(element) {
    const { width, height } = element.getBoundingClientRect()
    const seen = { visibilityProperty: true, opacityProperty: true }
    return width > 0 && height > 0 && element.checkVisibility(seen)
  }

  function isPainted() {
    if (window.drawn === true) return true
    const all = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE
    const found = document.evaluate(`//*[text()="${title}"]`, document, null, all, null)
    for (let i = 0; i < found.snapshotLength; i++) if (isShown(found.snapshotItem(i))) return true
    return false
  }

  const isLive = () =>
    document.documentElement.dataset.live === 'true' && document.querySelector(live) !== null

  const painted = until(isPainted)
  const alive = live === null ? painted : until(isLive)
  window.bench = {
    start: async () => ({ painted: await painted, live: await alive }),
    /** From when the pointer goes down, which comes next, to when something fits the selector. */
    watchPress(lit) {
      window.bench.pressed = new Promise((done) => {
        const onDown = ({ timeStamp }) =>
          until(() => document.querySelector(lit) !== null).then((at) => done(at - timeStamp))
        addEventListener('pointerdown', onDown, { capture: true, once: true })
      })
    },
  }
}
