import { useTranslation } from 'react-i18next'
import { fileNameOf } from '../../formats/fileName'
import {
  FILE_LENGTH,
  type FileProblem,
  formatReadinessFile,
  type ReadinessFile,
  readReadinessFile,
} from '../../formats/readiness/readinessFile'
import { formatReadinessMarkdown } from '../../formats/readiness/readinessMarkdown'
import type { Role } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { isolate } from '../../i18n/isolate'
import { useWording } from '../../i18n/useWording'
import { type Step, sheetOf } from '../../notebook/content'
import type { Sheet } from '../../notebook/sheet'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook, useNotebookStore } from '../../state/useNotebook'
import { saveFile } from '../kit/saveFile'
import { useDataDate } from '../kit/useDataDate'
import { offerUndo } from './focusLine'
import { readinessWords } from './readinessWords'

/** The sheet of a step as files, and others as sheets. */
export function useSheetFiles(from: Role, to: Role) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const openSheet = useNotebook((state) => state.openSheet)
  const notebook = useNotebookStore()
  const wording = useWording(graph.languages)
  const updated = useDataDate()
  const step = { from: from.id, to: to.id }
  const titleOf = (id: string) => wording(graph.roles.get(id)?.title ?? id)
  const nameOf = (one: Step) => t('transition.name', { from: titleOf(one.from), to: titleOf(one.to) })
  return {
    save: () => {
      const sheet = sheetOf(notebook.getState(), step) ?? emptySheet(from, to)
      const titles = {
        graph: wording(graph.title),
        step: nameOf(step),
      }
      const name = fileNameOf(graph, `ready ${from.id} ${to.id}`, 'json')
      saveFile(name, formatReadinessFile(graph.id, sheet, titles), 'application/json')
    },
    markdown: () => {
      const { today } = notebook.getState()
      const sheet = sheetOf(notebook.getState(), step)
      return formatReadinessMarkdown(readinessWords({ t, wording, graph, from, to, sheet, today, updated }))
    },
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
        const detail = { file: isolate(file.name), value: isolate(nameOf(sheet)) }
        return { code: 'nothing-new', detail }
      }
      offerUndo(() => openReadiness(sheet.from, sheet.to))
      return null
    },
  }
}

const emptySheet = (from: Role, to: Role): Sheet => ({
  from: from.id,
  to: to.id,
  saved: '',
  evidence: [],
  notes: [],
})

async function readFile(file: File, graph: RoleGraph): Promise<ReadinessFile> {
  // A character takes at most four bytes.
  if (file.size > FILE_LENGTH * 4) return { sheet: null, problem: { code: 'too-large', detail: {} } }
  const text = await file.text().catch(() => null)
  return text === null
    ? { sheet: null, problem: { code: 'not-read', detail: {} } }
    : readReadinessFile(text, graph)
}
