// The open map and an earlier version of it that was brought, under ids of their own: versions live as long as the page.
import { screen, within } from '@testing-library/react'
import type { RoleGraphData } from '../../../src/graph/model'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { bringVersion } from '../../../src/library/versionBytes'
import { aRole, aTransition } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'

let times = 0

/** The default map a year ago: without one role, with another, a line in other words, a move of another kind. */
export function formerly(data: RoleGraphData): RoleGraphData {
  const gone = aRole({
    id: 'display-specialist',
    title: { 'zh-CN': '展示广告专员', en: 'Display Advertising Specialist' },
    field: 'digital-marketing',
    level: 'entry',
  })
  const isThere = ({ from, to }: { readonly from: string; readonly to: string }) =>
    ![from, to].includes('email-marketing-specialist')
  return {
    ...data,
    version: '1.0.0',
    updated: '2025-11-28',
    roles: [
      ...data.roles
        .filter(({ id }) => id !== 'email-marketing-specialist')
        .map((role) =>
          role.id === 'seo-specialist'
            ? {
                ...role,
                responsibilities: role.responsibilities.map((line, nth) =>
                  nth === 1
                    ? { ...line, text: { 'zh-CN': '实施搜索关键词', en: 'Implement search keywords' } }
                    : line,
                ),
              }
            : role,
        ),
      gone,
    ],
    transitions: [
      ...data.transitions.filter(isThere),
      aTransition('display-specialist>digital-marketing-manager'),
    ],
  }
}

/** A map of its own with one earlier version, and nothing of either shown yet. */
export function aMapWithVersion(make: (data: RoleGraphData) => RoleGraphData = formerly) {
  times += 1
  const graph = createRoleGraph({ ...defaultGraph.data, id: `two-versions-${times}` })
  const former = make(graph.data)
  const version = bringVersion(graph.id, former.version, new TextEncoder().encode(JSON.stringify(former)))
  return { graph, version }
}

/** The page with what changed open. */
export async function openChanges(
  options: Parameters<typeof openExplorer>[0] = {},
  make?: (data: RoleGraphData) => RoleGraphData,
) {
  const { graph, version } = aMapWithVersion(make)
  const opened = await openExplorer({ graph, ...options })
  opened.explorer.getState().openPanel({ kind: 'changes', version }, { by: 'list' })
  const panel = within(await screen.findByRole('region', { name: /^(Changes|变化)$/ }))
  return { ...opened, graph, panel }
}
