// From the text of a role-graph file in JSON to its data, or to every problem that keeps it from being opened.
import { type CheckedGraph, checkRead } from '../../graph/check'
import { type DraftRead, draftOf } from '../../graph/draft'
import { readJson } from './readJson'

/** The draft that a text holds: each place in it is named by its path. */
export function readDraft(text: string): DraftRead {
  const read = readJson(text)
  return 'value' in read
    ? { draft: draftOf(read.value), problems: [] }
    : { draft: null, problems: [read.problem] }
}

/** Reads a text as JSON, its value as a draft, and checks that. Never throws. */
export const readRoleGraph = (text: string): CheckedGraph => checkRead(readDraft(text))
