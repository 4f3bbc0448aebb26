import type { MouseEvent } from 'react'
import type { How } from '../../state/intent'

/** Whether a press on a link asks for a new tab or window. */
export const isForBrowser = ({
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean =>
  ctrlKey || metaKey || shiftKey || altKey

/**
 * Whether a press came from a pointer or from a key: browsers count the presses of a pointer only, but for Firefox, which counts
 * Enter on a link, too, and names no pointer then.
 */
export const meantBy = ({ detail, nativeEvent }: Pick<MouseEvent, 'detail' | 'nativeEvent'>): How => {
  const isOfKey = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === ''
  return { by: detail === 0 || isOfKey ? 'keyboard' : 'pointer' }
}
