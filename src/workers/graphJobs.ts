// The reading of maps, as jobs: of a graph in its own format, of another version with what changed, and of a person's own roles in
// whatever files. What was read of those is kept for when something is chosen of them.
import type { FileBytes } from '../formats/format'
import { createOwnRolesReader, type OwnRolesRead, type OwnRolesRequest } from '../formats/ownRoles/ownRoles'
import { readGraph } from '../formats/readGraph'
import type { Changes } from '../graph/changes/changes'
import { findChanges } from '../graph/changes/findChanges'
import type { CheckedGraph } from '../graph/check'
import type { RoleGraphData } from '../graph/model'
import { createRoleGraph } from '../graph/roleGraph'
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

export interface ChangesRequest {
  readonly file: FileBytes
  readonly isChecked: boolean
  /** The graph that is open. */
  readonly open: RoleGraphData
}

export interface VersionsFound {
  /** The other version. */
  readonly other: RoleGraphData
  /** Whether its data is of a later day, so that it is what the open one became. */
  readonly isLater: boolean
  readonly changes: Changes
}

/** The shares of the work that are done once the file is read, and once both are ready to be held against each other. */
const STAGES = { read: 0.3, ready: 0.4 } as const

/** Null where the file holds no graph, or one with errors. */
export const changesJob: Job<ChangesRequest, VersionsFound | null> = {
  run: async ({ file, isChecked, open }, tell) => {
    const { data: other } = await checkGraphJob.run({ file, isChecked }, tell)
    if (other === null) return null
    tell(STAGES.read)
    const [one, now] = [createRoleGraph(other), createRoleGraph(open)]
    tell(STAGES.ready)
    const isLater = other.updated > open.updated
    return { other, isLater, changes: isLater ? findChanges(now, one) : findChanges(one, now) }
  },
  buffersOf: () => [],
}
