// A title that is a link is selected by dragging over it; that the drag ends where it began makes a click of it, which is no press.

/** Farther than a hand that trembles moves a mouse as it presses, nearer than two letters are wide; px. */
const DRAG = 16

/** Lets nothing come of a drag over a link, wherever on the page. */
export function leaveDrags(): void {
  /** Where the pointer went down; null where that was before this watched. */
  let from: { readonly clientX: number; readonly clientY: number } | null = null
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
      // In Firefox a key, too, counts as a press, somewhere on the link.
      if (from === null || event.pointerType !== 'mouse') return
      const isOnLink = event.target instanceof Element && event.target.closest('a[role]') !== null
      const way = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY)
      if (!isOnLink || way < DRAG) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}
