// How each kind of panel stands in an address.
import { currentRoleId, type RoleGraph, transitionBetween } from '../graph/roleGraph'
import type { Notice } from './notice'
import type { Panel } from './panel'

/** What reading a value needs: the graph, and a place for what is left out. */
interface Reader {
  readonly graph: RoleGraph
  readonly say: (code: Notice['code'], detail: Notice['detail']) => void
}

interface PanelCodec {
  readonly key: string
  /** The ids of a panel of this kind; null for one of another kind. An id that is not chosen yet is empty. */
  readonly idsOf: (panel: Panel) => readonly string[] | null
  /** The panel that ids stand for; null when they mean nothing here, which is said. */
  readonly panelOf: (ids: readonly string[], reader: Reader) => Panel | null
}

/** The role that has this id, or had it formerly; else null and a notice. */
function roleOf(key: string, id: string, { graph, say }: Reader): string | null {
  const role = currentRoleId(graph, id)
  if (role === null) say('unknown-value', { key, value: id })
  return role
}

/** In the order of precedence: of several panels in one address, the first is shown. */
export const panelCodecs: readonly PanelCodec[] = [
  {
    key: 'compare',
    idsOf: (panel) => (panel.kind === 'compare' ? [panel.first ?? '', panel.second ?? ''] : null),
    panelOf: ([a = '', b = '', ...surplus], reader) => {
      const side = (id: string) => (id === '' ? null : roleOf('compare', id, reader))
      const first = side(a)
      const second = b === a ? first : side(b)
      if (surplus.some((id) => id !== ''))
        reader.say('unknown-value', { key: 'compare', value: surplus.join('~') })
      if (first === null && second === null && [a, b].some((id) => id !== '')) return null
      if (first === null || first !== second) return { kind: 'compare', first, second }
      reader.say('same-role', { role: first })
      return { kind: 'compare', first, second: null }
    },
  },
  {
    key: 'transition',
    idsOf: (panel) => (panel.kind === 'transition' ? [panel.from, panel.to] : null),
    panelOf: (ids, reader) => {
      const [a = '', b = ''] = ids
      if (ids.length !== 2 || ids.includes('')) {
        reader.say('unknown-value', { key: 'transition', value: ids.join('~') })
        return null
      }
      const from = roleOf('transition', a, reader)
      const to = b === a ? from : roleOf('transition', b, reader)
      if (from === null || to === null) return null
      if (transitionBetween(reader.graph, from, to)) return { kind: 'transition', from, to }
      reader.say('unknown-transition', { role: from, to })
      return null
    },
  },
  {
    key: 'role',
    idsOf: (panel) => (panel.kind === 'role' ? [panel.role] : null),
    panelOf: (ids, reader) => {
      const role = roleOf('role', ids.join('~'), reader)
      return role === null ? null : { kind: 'role', role }
    },
  },
]
