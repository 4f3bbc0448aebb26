// A title that is a link is selected by dragging over it; that the drag ends where it began makes a click of it, which is no press.

/** Farther than a hand that trembles moves a mouse as it presses, nearer than two letters are wide; px. */
const DRAG = 16

/** Lets nothing come of a drag over a link, wherever on the page. */
export function leaveDrags(): void {
  let from = { clientX: 0, clientY: 0 }
  document.addEventListener(
    'pointerdown',
    (event) => {
      from = event
    },
    true,
  )
  document.addEventListener(
    'click',
    (event) => {
      const isOnLink = event.target instanceof Element && event.target.closest('a[role]') !== null
      const way = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY)
      // Keys press without a count.
      if (event.detail === 0 || !isOnLink || way < DRAG) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}
