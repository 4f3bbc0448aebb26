import { type RefObject, useContext, useEffect } from 'react'
import { connectToHost } from '../../state/hostPage'
import { currentView } from '../../state/selectors'
import { ExplorerContext } from '../../state/useExplorer'

/** Higher than this, what is opened could stand out of sight on the screen that the other page has, px. */
const MOST = 760
/** Of a map: its share of the width, and the bounds of that, px. */
const MAP = { share: 0.62, least: 380, most: 600 }
const STACKED = '(width < 40em)'

const scrolls = (element: Element): boolean =>
  ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)

/** How high an element would be with all that it holds in sight, however high it is. */
function wholeHeight(element: HTMLElement): number {
  const scroller = [element, ...element.children].find(scrolls)
  if (scroller === undefined) return element.offsetHeight
  const content = document.createRange()
  content.selectNodeContents(scroller)
  const { paddingTop, paddingBottom } = getComputedStyle(scroller)
  const held =
    content.getBoundingClientRect().height + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom)
  return element.offsetHeight - scroller.clientHeight + held
}

/** Nothing of it hangs on the height that the page has now, so that it and the other page never chase each other. */
function wantedHeight(page: HTMLElement, isMap: boolean): number {
  const [top, main] = page.children
  const [view, panel] = main?.children ?? []
  if (!(top instanceof HTMLElement) || !(view instanceof HTMLElement)) return MOST
  const ofMap = Math.max(MAP.least, Math.min(MAP.most, innerWidth * MAP.share))
  const ofView = isMap ? ofMap : wholeHeight(view)
  const ofPanel = panel instanceof HTMLElement ? wholeHeight(panel) : 0
  const isStacked = ofPanel > 0 && matchMedia(STACKED).matches
  return isStacked ? MOST : Math.min(MOST, Math.ceil(top.offsetHeight + Math.max(ofView, ofPanel)))
}

/** Tells the page around this one how high this one would be, whenever that changes. */
export function useHostHeight(page: RefObject<HTMLElement | null>): void {
  const explorer = useContext(ExplorerContext)
  useEffect(() => {
    const { current } = page
    if (current === null || explorer === null) return
    const host = connectToHost(window)
    let frame = 0
    const measure = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() =>
        host.say(wantedHeight(current, currentView(explorer.getState()) === 'map')),
      )
    }
    const changed = new MutationObserver(measure)
    changed.observe(current, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
    const sized = new ResizeObserver(measure)
    for (const element of [current, ...current.children]) sized.observe(element)
    measure()
    return () => {
      cancelAnimationFrame(frame)
      changed.disconnect()
      sized.disconnect()
      host.leave()
    }
  }, [explorer, page])
}
