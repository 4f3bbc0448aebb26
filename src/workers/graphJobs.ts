// The reading of maps, as jobs: of a graph in its own format, and of a person's own roles in whatever files. What was read of
// those is kept for when something is chosen of them.
import type { FileBytes } from '../formats/format'
import { createOwnRolesReader, type OwnRolesRead, type OwnRolesRequest } from '../formats/ownRoles/ownRoles'
import { readGraph } from '../formats/readGraph'
import type { CheckedGraph } from '../graph/check'
import type { Job } from './job'

export interface CheckRequest {
  readonly file: FileBytes
  /** Whether it is known to be what a check made; then it is but read. */
  readonly isChecked: boolean
}

export const checkGraphJob: Job<CheckRequest, CheckedGraph> = {
  run: ({ file, isChecked }) =>
    isChecked
      ? { data: JSON.parse(new TextDecoder().decode(file.bytes)), problems: [] }
      : readGraph(file.bytes, file),
  buffersOf: () => [],
}

export const ownRolesJob: Job<OwnRolesRequest, OwnRolesRead> = {
  run: createOwnRolesReader(),
  buffersOf: () => [],
}
