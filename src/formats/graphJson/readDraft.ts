// From the text of a role-graph file in JSON to its draft.
import { type DraftRead, draftOf } from '../../graph/draft'
import { readJson } from './readJson'

/** The draft that a text holds: each place in it is named by its path. Never throws. */
export function readDraft(text: string): DraftRead {
  const read = readJson(text)
  return 'value' in read
    ? { draft: draftOf(read.value), problems: [] }
    : { draft: null, problems: [read.problem] }
}
