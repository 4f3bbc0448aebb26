import { flushSync } from 'react-dom'
import type { Sheet } from '../../notebook/sheet'
import { afterFrame } from '../../state/afterFrame'

/** The id of the textbox of a line. */
export const lineElement = (id: string): string => `line-${id}`

export const UNDO = 'undo-writing'

/** Does what takes something away, and offers to take it back to whoever did it. */
export function offerUndo(act: () => void): void {
  flushSync(act)
  document.getElementById(UNDO)?.focus()
}

/** The same for what may draw a thousand lines: the focus waits until they are laid out, and does not hold up the page for it. */
export async function offerUndoOnceDrawn(act: () => void): Promise<void> {
  flushSync(act)
  await new Promise<void>((done) => afterFrame(done))
  document.getElementById(UNDO)?.focus()
}

const linesOf = (sheet: Sheet | undefined): readonly string[] =>
  [...(sheet?.evidence ?? []), ...(sheet?.notes ?? [])].map(({ id }) => id)

/** Does what may bring lines back, and goes to the first of them, else to the heading. */
export function goToWhatCameBack(sheet: () => Sheet | undefined, act: () => void): void {
  const before = new Set(linesOf(sheet()))
  flushSync(act)
  const back = linesOf(sheet()).filter((id) => !before.has(id))
  const box = back.length === 1 ? document.getElementById(lineElement(back[0] ?? '')) : null
  const goal = box ?? document.getElementById('panel-heading')
  goal?.focus()
}
