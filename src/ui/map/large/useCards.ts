import { useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useShallow } from 'zustand/react/shallow'
import type { Size } from '../../../layout/input'
import { boxAt } from '../../../layout/inView'
import { indexOf } from '../../../scene/graphIndex'
import type { Distance } from '../../../scene/large/distance'
import { isThere, type Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import { presenceIn } from '../../../scene/scene'
import { sceneOf } from '../../../state/selectors'
import { lookedAt } from '../../../state/selectorsOnUse'
import { useExplorer } from '../../../state/useExplorer'
import { nodeOf } from '../toFlow'
import { createCards } from './cards'
import { walkOrderOf } from './order'
import { viewIn } from './useView'

/** What is lit passes below cards that stand back. */
const GROUND = { pointerEvents: 'all', borderRadius: 'var(--corner)', background: 'var(--paper)' } as const

/** Sees to it that a role which is there has a card. */
export interface CardHolder {
  /** Keeps the one that it has. */
  readonly keep: (role: string) => void
  /** Has it drawn at once; not while React draws. */
  readonly bring: (role: string) => void
}

/** The cards that React Flow holds, the order in which keys go, and how to have a card at once. */
export function useCards(model: LargeModel, mask: Mask, window: Size, distance: Distance) {
  const store = useStoreApi()
  const [shown, setShown] = useState<readonly number[]>([])
  const isHere = useCallback((role: number) => isThere(mask, role), [mask])
  const order = useMemo(() => walkOrderOf(model, isHere), [model, isHere])
  const first = order[0]?.[0] ?? null
  const at = useExplorer((state) => state.walk.at)
  const open = useExplorer(useShallow((state) => lookedAt(state).map(({ id }) => id)))
  const stop = at !== null && isHere(indexOf(model.graph).role(at)) ? at : first
  const always = useMemo(
    () =>
      [stop, ...open].flatMap((id) => {
        const role = id === null ? -1 : indexOf(model.graph).role(id)
        return role >= 0 && isHere(role) ? [role] : []
      }),
    [model, isHere, stop, open],
  )
  const cards = useRef<ReturnType<typeof createCards> | null>(null)
  useEffect(() => {
    const made = createCards(model, setShown)
    cards.current = made
    return () => made.end()
  }, [model])
  useEffect(() => {
    const isNear = distance === 'near'
    const want = () =>
      cards.current?.want({ view: viewIn(store.getState()), window, isNear, isThere: isHere, always })
    want()
    if (!isNear) return
    let last = store.getState().transform
    return store.subscribe(({ transform }) => {
      if (transform === last) return
      last = transform
      want()
    })
  }, [store, window, distance, isHere, always])
  const holder = useMemo((): CardHolder => {
    const of = (role: string) => indexOf(model.graph).role(role)
    return {
      keep: (role) => cards.current?.keep(of(role)),
      bring: (role) => flushSync(() => cards.current?.bring(of(role))),
    }
  }, [model])
  const scene = useExplorer((state) => sceneOf({ ...state, previewed: null }))
  const known = useMemo(
    () => ({ model, first, presence: scene.presence, nodes: new Map<number, ReturnType<typeof nodeOf>>() }),
    [model, first, scene.presence],
  )
  const nodes = useMemo(
    () =>
      shown.map((role) => {
        const id = model.ids[role] ?? ''
        const node = known.nodes.get(role) ?? {
          ...nodeOf(
            id,
            boxAt(model.layout, role),
            presenceIn(scene, id) === 'stub' ? 'stub' : 'role',
            id === first,
            false,
          ),
          style: GROUND,
        }
        known.nodes.set(role, node)
        return node
      }),
    [shown, known, model, first, scene],
  )
  return { nodes, order, holder }
}
