/**
 * Resolves once the map has stood still for as many frames as a move may take to begin.
 * Counted in frames, so that a busy machine has as many as an idle one. In a journey: `page.evaluate(atRest)`.
 */
export async function atRest(): Promise<void> {
  const frames = 15
  const place = () => {
    const canvas = document.querySelector('.canvas')
    const view = canvas?.querySelector<HTMLElement>('.react-flow__viewport')
    return [view?.style.transform, canvas?.scrollLeft, canvas?.scrollTop, scrollX, scrollY].join(' ')
  }
  let before = ''
  let still = 0
  while (still < frames) {
    await new Promise(requestAnimationFrame)
    const now = place()
    still = now === before ? still + 1 : 0
    before = now
  }
}
