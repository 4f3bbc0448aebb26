// Reads everything that a person wrote from the value of a file: whole or not at all, and what is wrong is said.
import { formatPath, type Path } from '../../graph/checks/path'
import { isRecord, type Refuse, readList, readSheet, readString, valueAt } from '../../notebook/sheet'
import type { Written } from '../../notebook/written'
import { type FileProblem, fail } from '../readiness/fileProblem'

const FORMAT = /^rungs-notebooks\/([1-9]\d*)$/

export type NotebooksRead =
  | { readonly notebooks: readonly Written[]; readonly problem: null }
  | { readonly problem: FileProblem }

function versionOf(value: unknown): string | undefined {
  const format = isRecord(value) ? valueAt(value, 'format') : null
  return typeof format === 'string' ? FORMAT.exec(format)?.[1] : undefined
}

/** Whether the value of a file is of this format, in whatever version. */
export const isNotebooksValue = (value: unknown): boolean => versionOf(value) !== undefined

export function readNotebooksValue(value: unknown): NotebooksRead {
  const version = versionOf(value)
  if (!isRecord(value) || version === undefined) return fail('not-readiness')
  if (version !== '1') return fail('newer')
  const refused: Path[] = []
  const notebooks = readList(
    valueAt(value, 'notebooks'),
    ['notebooks'],
    (at) => refused.push(at),
    readWritten,
  )
  const [first] = refused
  return first === undefined ? { notebooks, problem: null } : fail('unreadable', { at: formatPath(first) })
}

function readWritten(value: unknown, at: Path, refuse: Refuse): Written | null {
  if (!isRecord(value)) {
    refuse(at)
    return null
  }
  const textAt = (key: string) => readString(valueAt(value, key), [...at, key], refuse)
  const isThere = (key: string) => (valueAt(value, key) ?? null) !== null
  const graph = textAt('graph')
  if (graph === null) return null
  const ticked = isThere('ticked') ? textAt('ticked') : null
  return {
    graph,
    myRole: isThere('myRole') ? textAt('myRole') : null,
    sheets: readList(valueAt(value, 'sheets'), [...at, 'sheets'], refuse, readSheet),
    today: readList(valueAt(value, 'today'), [...at, 'today'], refuse, readString),
    ...(ticked !== null && { ticked }),
    unreadable: isThere('unreadable')
      ? readList(valueAt(value, 'unreadable'), [...at, 'unreadable'], refuse, readString)
      : [],
  }
}
