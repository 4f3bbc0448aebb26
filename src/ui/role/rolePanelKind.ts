import { lightRole } from '../../scene/lights'
import { readRole } from '../../state/addressIds'
import { onUse } from '../kit/onUse'
import type { PanelRecord } from '../kit/panelRecord'

/** One role: what it does, where it leads, where people come from. */
export const rolePanelKind: PanelRecord<'role'> = {
  kind: 'role',
  idsOf: ({ role }) => [role],
  panelOf: (ids, reader) => {
    const role = readRole('role', ids.join('~'), reader)
    return role === null ? null : { kind: 'role', role }
  },
  rolesOf: ({ role }) => [role],
  lightsOf: ({ role }, graph) => lightRole(graph, role),
  sheet: 'beside',
  titleOf: (_, titles) => titles.join(),
  contentOf: ({ role: id }, graph) => {
    const role = graph.roles.get(id)
    return role ? { held: 'role', content: { graph, role } } : null
  },
  part: onUse(async () => (await import('./RolePanel')).RolePanel, {
    words: ['role', 'today', 'compare', 'mend'],
  }),
}
