import { type Step, sheetOf } from '../../notebook/content'
import type { Sheet } from '../../notebook/sheet'
import { useNotebook } from '../../state/useNotebook'

/** What the person wrote about a step. */
export const useSheetOf = (step: Step): Sheet | undefined => useNotebook((state) => sheetOf(state, step))

/** Whether nothing can be changed, since a newer version keeps what is on the device. */
export const useIsReadOnly = (): boolean => useNotebook(({ saving }) => saving === 'newer')
