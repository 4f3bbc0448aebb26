import { fileNameOf } from '../../formats/fileName'
import { formats } from '../../formats/formats'
import { FILE_LENGTH, type FileProblem, type SheetFile } from '../../formats/readiness/readSheetFile'
import type { Held } from '../..//graph/groupLines'
import type { Role } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { sheetOf } from '../../notebook/content'
import type { Sheet } from '../../notebook/sheet'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook, useNotebookStore } from '../../state/useNotebook'
import { createReader } from '../kit/createReader'
import { today } from '../kit/dates'
import { useCatchUp } from '../kit/Following'
import { saveFile } from '../kit/saveFile'
import { offerUndo } from './focusLine'

const [sheetJson, sheetMarkdown] = formats.sheet

/** The sheet of a step as files, and others as sheets. */
export function useSheetFiles(from: Held, to: Role) {
  const { t, language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const catchUp = useCatchUp()
  const openSheet = useNotebook((state) => state.openSheet)
  const notebook = useNotebookStore()
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
    /** What is wrong with the file; null when its lines were added. */
    open: async (file: File): Promise<FileProblem | null> => {
      const { sheet, problem } = await readFile(file, graph)
      if (problem !== null) {
        const { value = '', ...detail } = problem.detail
        return { ...problem, detail: { ...detail, value: isolate(value), file: isolate(file.name) } }
      }
      if (!openSheet(sheet)) {
        // Where nothing can be changed, that is said already.
        if (notebook.getState().saving === 'newer') return null
        const name = t('transition.name', { from: titleOf(sheet.from), to: titleOf(sheet.to) })
        const detail = { file: isolate(file.name), value: isolate(name) }
        return { code: 'nothing-new', detail }
      }
      // The step of the file stands there first.
      offerUndo(() => {
        openReadiness(sheet.from, sheet.to)
        catchUp()
      })
      return null
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

async function readFile(file: File, graph: RoleGraph): Promise<SheetFile> {
  // A character takes at most four bytes.
  if (file.size > FILE_LENGTH * 4) return { sheet: null, problem: { code: 'too-large', detail: {} } }
  const buffer = await file.arrayBuffer().catch(() => null)
  return buffer === null
    ? { sheet: null, problem: { code: 'not-read', detail: {} } }
    : sheetJson.read({ name: file.name, bytes: new Uint8Array(buffer) }, graph)
}
