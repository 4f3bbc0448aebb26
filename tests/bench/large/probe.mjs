// Runs in each page before its own scripts: tells when the map is in a frame, where it stands, and when what was asked for is seen.

/**
 * Nothing outside of it is there in the page.
 * @param {boolean} isApp the others tell of themselves
 */
export function probe(isApp) {
  const { port1, port2 } = new MessageChannel()
  const waiting = []
  port1.onmessage = () => waiting.shift()?.()
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

  const flow = () => document.querySelector('.react-flow')
  const isLarge = () => flow().classList.contains('large-flow')
  const cards = () => [...flow().querySelectorAll('.react-flow__node [data-role]:not(.stub-card)')]
  const cardOf = (id) => document.querySelector(`.react-flow__node [data-role="${CSS.escape(id)}"]`)
  const room = () => {
    if (!isApp) return document.getElementById('root').getBoundingClientRect()
    return flow().getBoundingClientRect()
  }
  const middleOf = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 })

  function isAppDrawn() {
    if (document.documentElement.dataset.live !== 'true' || flow() === null) return false
    if (!isLarge()) return cards().some((card) => card.getBoundingClientRect().width > 0)
    return document.querySelector('.large-bitmaps canvas').width > 300
  }

  /** Bitmaps come after what they show has been worked out; a small map changes its cards. */
  function appFiltered() {
    const before = cards().length
    if (!isLarge()) return () => cards().length !== before
    let isPainted = false
    const watch = new MutationObserver(() => {
      isPainted = true
    })
    for (const canvas of document.querySelectorAll('.large-bitmaps canvas:not(.large-lit)'))
      watch.observe(canvas, { attributeFilter: ['width'] })
    return () => isPainted
  }

  /** The card stands whole in the map, large enough to read, and has been chosen. */
  function isFoundIn(id) {
    const card = cardOf(id)
    if (card === null || card.dataset.status !== 'selected') return false
    const [own, all] = [card.getBoundingClientRect(), room()]
    const isInside =
      own.left >= all.left && own.right <= all.right && own.top >= all.top && own.bottom <= all.bottom
    return isInside && own.width >= card.offsetWidth * 0.8
  }

  const told = (key) => () => key in document.body.dataset
  const ways = isApp
    ? {
        lit: (id) => () => cardOf(id)?.dataset.status === 'selected',
        filtered: appFiltered,
        found: (id) => () => isFoundIn(id),
      }
    : {
        lit: (id) => () => document.body.dataset.lit === id,
        filtered: () => told('filtered'),
        found: (id) => () => document.body.dataset.found === id,
      }

  const drawn = until(isApp ? isAppDrawn : () => window.drawn === true)
  /** The points of the map from its middle outwards. */
  function pointsOutwards() {
    const { left, top, right, bottom } = room()
    const middle = middleOf(room())
    const points = []
    for (let x = left + 6; x < right - 6; x += 14)
      for (let y = top + 6; y < bottom - 6; y += 14) points.push({ x, y })
    const far = ({ x, y }) => Math.hypot(x - middle.x, y - middle.y)
    return points.sort((one, other) => far(one) - far(other))
  }
  window.bench = {
    drawn,
    room: () => ({ ...middleOf(room()), width: room().width, height: room().height }),
    view: () => {
      if (!isApp) return window.page.view()
      const { a, e, f } = new DOMMatrix(
        getComputedStyle(flow().querySelector('.react-flow__viewport')).transform,
      )
      return { x: e, y: f, zoom: a }
    },
    /** Where a drag moves the app's map: beside what can be pressed. */
    freePoint: () =>
      pointsOutwards().find(({ x, y }) => {
        const at = document.elementFromPoint(x, y)
        return at !== null && at.closest('.nopan') === null && at.closest('.react-flow__pane') !== null
      }) ?? null,
    /** The card that is nearest to the middle, with a place to press it at. */
    cardInMiddle: () => {
      const middle = middleOf(room())
      const far = (card) => {
        const { x, y } = middleOf(card.getBoundingClientRect())
        return Math.hypot(x - middle.x, y - middle.y)
      }
      const [nearest] = cards().sort((one, other) => far(one) - far(other))
      if (nearest === undefined) return null
      return { id: nearest.dataset.role, ...middleOf(nearest.getBoundingClientRect()) }
    },
    /** From the event, which comes next, to the frame that shows what is waited for. */
    watch(event, what, id) {
      const isSeen = ways[what](id)
      window.bench.seen = new Promise((done) => {
        const begin = ({ timeStamp }) => until(isSeen).then((at) => done(at - timeStamp))
        addEventListener(event, begin, { capture: true, once: true })
      })
    },
  }
}
