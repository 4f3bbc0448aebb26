import { fileNameOf } from '../../formats/fileName'
import { formats } from '../../formats/formats'
import { type FileProblem, fail } from '../../formats/readiness/fileProblem'
import { sheetFor } from '../../formats/readiness/readSheetFile'
import type { Held } from '../../graph/groupLines'
import type { Role } from '../../graph/model'
import { createReader } from '../../i18n/createReader'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { sheetOf } from '../../notebook/content'
import type { Sheet } from '../../notebook/sheet'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook, useNotebookStore, useTaken } from '../../state/useNotebook'
import { useCatchUp } from '../kit/Following'
import { problemOf, readNotebookFile } from '../kit/readNotebookFile'
import { saveFile } from '../kit/saveFile'
import { today } from '../kit/today'
import { offerUndoOnceDrawn } from './focusLine'

const [sheetJson, sheetMarkdown] = formats.sheet

/** The sheet of a step as files, and others as sheets. */
export function useSheetFiles(from: Held, to: Role) {
  const { t, language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openDialog = useExplorer((state) => state.openDialog)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const catchUp = useCatchUp()
  const openSheet = useNotebook((state) => state.openSheet)
  const notebook = useNotebookStore()
  const { takeIn } = useTaken()
  const wording = useWording(graph.languages)
  const titleOf = (id: string) => wording(graph.roles.get(id)?.title ?? id)
  const reader = createReader(t, language)
  const content = () => {
    const sheet = sheetOf(notebook.getState(), { from: from.id, to: to.id }) ?? emptySheet(from, to)
    return { graph, from, to, sheet, today: notebook.getState().today }
  }
  return {
    save: () => {
      const { extension, type, write } = sheetJson
      saveFile(
        fileNameOf(graph, `ready ${from.id} ${to.id}`, extension, today()),
        write(content(), reader),
        type,
      )
    },
    markdown: () => sheetMarkdown.write(content(), reader),
    /** What is wrong with the file, also where its lines were added; null where nothing is. */
    open: async (file: File): Promise<FileProblem | null> => {
      const { kind, read, lost } = await readNotebookFile(file)
      const said = lost ? problemOf({ code: 'lost-character', detail: lost }, file) : null
      if (read.problem !== null) return problemOf(read.problem, file)
      if (kind === 'notebooks') {
        // What was added, on this map and others, is said there, and taken back.
        const given = await takeIn(read.notebooks)
        if (given?.graphs === 0) return problemOf(fail('all-here').problem, file)
        openDialog('written')
        return said
      }
      const { sheet, problem } = sheetFor(read, graph)
      if (problem !== null) return problemOf(problem, file)
      if (!openSheet(sheet)) {
        // Where nothing can be changed, that is said already.
        if (notebook.getState().saving === 'newer') return null
        const name = t('transition.name', { from: titleOf(sheet.from), to: titleOf(sheet.to) })
        const detail = { file: isolate(file.name), value: isolate(name) }
        return { code: 'nothing-new', detail }
      }
      // The step of the file stands there first.
      await offerUndoOnceDrawn(() => {
        openReadiness(sheet.from, sheet.to)
        catchUp()
      })
      return said
    },
  }
}

const emptySheet = (from: Held, to: Role): Sheet => ({
  from: from.id,
  to: to.id,
  saved: '',
  evidence: [],
  notes: [],
})
