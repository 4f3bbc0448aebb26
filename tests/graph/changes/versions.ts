// Two versions of a graph held against each other, as tests write them.
import { findChanges } from '../../../src/graph/changes/findChanges'
import type { RoleGraphData } from '../../../src/graph/model'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { told } from './told'

export const changed = (before: RoleGraphData, after: RoleGraphData) =>
  findChanges(createRoleGraph(before), createRoleGraph(after))

/** As short lines. */
export const tell = (before: RoleGraphData, after: RoleGraphData) => told(changed(before, after))

/** The same data with one role that differs. */
export const withRole = (
  data: RoleGraphData,
  id: string,
  role: Partial<RoleGraphData['roles'][number]>,
): RoleGraphData => ({
  ...data,
  roles: data.roles.map((one) => (one.id === id ? { ...one, ...role } : one)),
})
