import type { MouseEvent } from 'react'
import type { How } from '../../state/intent'

/** Whether a press came from a pointer or from a key: browsers count the presses of a pointer only. */
export const meantBy = ({ detail }: Pick<MouseEvent, 'detail'>): How => ({
  by: detail === 0 ? 'keyboard' : 'pointer',
})
