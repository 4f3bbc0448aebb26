import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { boxAt } from '../../../layout/inView'
import { indexOf } from '../../../scene/graphIndex'
import { distanceAt } from '../../../scene/large/distance'
import { isThere, type Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import type { MapWindow, View } from '../../../scene/large/view'
import { useStage, type ViewHandle } from '../../kit/stage'
import { motion } from '../motion'
import { viewOn } from '../viewOn'
import { canFollow, centredOn } from './centred'
import type { CardHolder } from './useCards'
import { fillingZoom, firstView } from './wholeView'

const AT_ONCE = { duration: 0 }

interface Options {
  readonly flow: RefObject<HTMLElement | null>
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: MapWindow
  readonly holder: CardHolder
  /** In which keys go through the map, by level. */
  readonly order: readonly (readonly string[])[]
}

interface LargeView extends ViewHandle {
  readonly has: (role: string) => boolean
  /** What a map begins with. */
  readonly first: View
}

/** Tells the director of the map. A role that has no card gets one before it takes the focus, so that keys are never lost. */
export function useLargeView({ flow, model, mask, window, holder, order }: Options): LargeView {
  const stage = useStage()
  const { getViewport, moveTo } = useGoing()
  const hasStood = useRef(false)
  const view = useMemo((): LargeView => {
    const has = (role: string) => isThere(mask, indexOf(model.graph).role(role))
    const cardOf = (role: string) =>
      flow.current?.querySelector<HTMLElement>(`.react-flow__node [data-role="${CSS.escape(role)}"]`) ?? null
    const focus = (card: HTMLElement | null | undefined): boolean => {
      if (!card) return false
      card.focus({ preventScroll: true })
      return document.activeElement === card
    }
    const boxOf = (role: string) => {
      const index = indexOf(model.graph).role(role)
      return !isThere(mask, index) ? [] : [boxAt(model.layout, index)]
    }
    const focusRole = (role: string): boolean => {
      if (!has(role)) return false
      const card = cardOf(role)
      if (card !== null) {
        holder.keep(role)
        return focus(card)
      }
      // Who asks may do so while React draws, which cannot draw the card meanwhile.
      queueMicrotask(() => {
        holder.bring(role)
        focus(cardOf(role))
      })
      return true
    }
    return {
      first: firstView(model, mask, window),
      has,
      focusRole,
      // Among thousands one wants to see first where it stands; Enter leads into its panel.
      takeFound: focusRole,
      enter: () => {
        const [first] = order[0] ?? []
        const stop = flow.current?.querySelector<HTMLElement>('.react-flow__node [data-role][tabindex="0"]')
        // A filter may have taken the card of the last stop away, and that of the next is still to come.
        return focus(stop) || (first !== undefined && focusRole(first))
      },
      bring: (role, others = []) => {
        const [own] = boxOf(role)
        const now = getViewport()
        const found = own && viewOn(own, others.flatMap(boxOf), window, now)
        if (!found) return
        const next = centredOn(found.goal, found.zoom, window)
        moveTo(next, canFollow(now, next, window) ? motion() : AT_ONCE)
      },
      roleAt: (element) => element.closest('[data-role]')?.getAttribute('data-role') ?? null,
      glance: () => {
        const now = getViewport()
        return {
          model,
          window,
          view: now,
          distance: distanceAt(now.zoom, window, fillingZoom(model, window)),
        }
      },
      holds: (element) => flow.current?.contains(element) === true,
    }
  }, [flow, model, mask, window, holder, order, getViewport, moveTo])
  useLayoutEffect(() => {
    const isSame = hasStood.current
    hasStood.current = true
    return stage.setView(view, isSame)
  }, [stage, view])
  const last = useRef({ roles: mask.roles, whole: view.first })
  useEffect(() => {
    const { roles, whole } = last.current
    if (whole === view.first) return
    last.current = { roles: mask.roles, whole: view.first }
    // What the filter leaves is shown whole, as on a small map; so is a whole map in another window.
    const isFiltered = roles !== mask.roles
    const isWhole = Math.abs(getViewport().zoom / whole.zoom - 1) < 0.01
    if (!isFiltered && !isWhole) return
    moveTo(view.first, isFiltered ? motion() : AT_ONCE)
    // Who goes by key stays at a card that can be read.
    const active = document.activeElement
    const role = active && view.holds(active) ? view.roleAt(active) : null
    if (role !== null && active?.matches(':focus-visible')) view.bring(role, [], null)
  }, [mask, view, getViewport, moveTo])
  return view
}

/** The view, as it will be where it is on its way, and how to have it go elsewhere. */
function useGoing() {
  const { getViewport, setViewport } = useReactFlow()
  const going = useRef<{ readonly view: View; readonly until: number } | null>(null)
  return useMemo(
    () => ({
      getViewport: () => {
        const { current } = going
        return current !== null && performance.now() < current.until ? current.view : getViewport()
      },
      moveTo: (view: View, how: { readonly duration: number }) => {
        going.current = { view, until: performance.now() + how.duration }
        void setViewport(view, how)
      },
    }),
    [getViewport, setViewport],
  )
}
