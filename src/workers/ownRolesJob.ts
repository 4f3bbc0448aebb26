// The reading of a person's own roles, as a job. What was read of files is kept for when something is chosen of them.
import { createOwnRolesReader, type OwnRolesRead, type OwnRolesRequest } from '../formats/ownRoles/ownRoles'
import type { Job } from './job'

export const ownRolesJob: Job<OwnRolesRequest, OwnRolesRead> = {
  run: createOwnRolesReader(),
  buffersOf: () => [],
}
