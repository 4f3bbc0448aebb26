import { useShallow } from 'zustand/react/shallow'
import { type Step, sheetOf } from '../../notebook/content'
import type { Evidence, Note, Sheet } from '../../notebook/sheet'
import { useNotebook } from '../../state/useNotebook'

/** What `select` makes of what the person wrote about a step; renders again only when that changes, and not at each key. */
export const useSheetOf = <T extends string | boolean>(
  step: Step,
  select: (sheet: Sheet | undefined) => T,
): T => useNotebook((state) => select(sheetOf(state, step)))

/** Their lines of evidence that pass; the same array as long as they are the same. */
export const useEvidence = (step: Step, isMeant: (line: Evidence) => boolean): readonly Evidence[] =>
  useNotebook(useShallow((state) => sheetOf(state, step)?.evidence.filter(isMeant) ?? []))

/** Their notes that pass, so too. */
export const useNotes = (step: Step, isMeant: (note: Note) => boolean): readonly Note[] =>
  useNotebook(useShallow((state) => sheetOf(state, step)?.notes.filter(isMeant) ?? []))

/** The responsibilities that they noted something on, so too. */
export const useNoted = (step: Step): readonly string[] =>
  useNotebook(
    useShallow((state) => [
      ...new Set(sheetOf(state, step)?.notes.map(({ responsibility }) => responsibility)),
    ]),
  )

/** Whether nothing can be changed, since a newer version keeps what is on the device. */
export const useIsReadOnly = (): boolean => useNotebook(({ saving }) => saving === 'newer')
