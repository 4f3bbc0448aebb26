// The views of a role graph, each fetched when it is first shown; adding one is a file, an entry here and in state/views.ts.
import { List, type LucideIcon, Map as MapIcon, Table2 } from 'lucide-react'
import type { View } from '../../state/explorerState'
import { onUse } from '../kit/onUse'

interface ViewKind extends ReturnType<typeof onUse> {
  readonly icon: LucideIcon
}

export const views: Readonly<Record<View, ViewKind>> = {
  map: { icon: MapIcon, ...onUse(async () => (await import('../map/CareerMap')).CareerMap) },
  outline: {
    icon: List,
    ...onUse(async () => (await import('../outline/Outline')).Outline, { paper: true }),
  },
  matrix: {
    icon: Table2,
    ...onUse(async () => (await import('../matrix/Matrix')).Matrix, { words: ['matrix'] }),
  },
}
