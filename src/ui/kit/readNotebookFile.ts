import { LARGEST } from '../../formats/graphJson/readJson'
import type { NotebookFile } from '../../formats/notebooks/readNotebookFile'
import { type FileProblem, fail } from '../../formats/readiness/fileProblem'
import { isolate } from '../../i18n/isolate'
import { appWorker } from '../../workers/appWorker'

/** What a chosen file holds, read beside the page, which goes on answering. Never rejects. */
export async function readNotebookFile(file: File): Promise<NotebookFile> {
  const refuse = (code: FileProblem['code']): NotebookFile => ({ kind: 'sheet', read: fail(code) })
  if (file.size > LARGEST) return refuse('too-large-file')
  const buffer = await file.arrayBuffer().catch(() => null)
  if (buffer === null) return refuse('not-read')
  const answer = await appWorker.ask('notebookFile', new Uint8Array(buffer)).catch(() => null)
  return answer?.kind === 'done' ? answer.output : refuse('not-read')
}

/** The problem with what names it in marks that keep it from turning the sentence. */
export const problemOf = ({ code, detail }: FileProblem, { name }: File): FileProblem => ({
  code,
  detail: { ...detail, value: isolate(detail.value ?? ''), file: isolate(name) },
})
