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

/** Whether a press came from a pointer or from a key: browsers count the presses of a pointer only. */
export const meantBy = ({ detail }: Pick<MouseEvent, 'detail'>): How => ({
  by: detail === 0 ? 'keyboard' : 'pointer',
})
