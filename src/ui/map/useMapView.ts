import { useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { Room } from '../../layout/fit'
import { boxOf } from '../../scene/placed'
import { isDrawn } from '../kit/isDrawn'
import { useStage, type ViewHandle } from '../kit/stage'
import type { Fitted } from './lastLayout'
import { motion } from './motion'
import { MARGIN, viewOn } from './viewOn'

/** How far to shift a side of the map so that `middle` is in the middle of the room, with no room left over beside it. */
function shiftOf(middle: number, room: number, length: number): number {
  if (length + 2 * MARGIN <= room) return (room - length) / 2
  return Math.max(room - length - MARGIN, Math.min(MARGIN, room / 2 - middle))
}

/** Tells the director of the map. What it gives back takes the view along to a role at once. */
export function useMapView(
  canvas: RefObject<HTMLElement | null>,
  fitted: Fitted,
  room: Room,
): ViewHandle & { readonly has: (role: string) => boolean } {
  const stage = useStage()
  const show = useShow(canvas, fitted, room)
  const handle = useMemo(() => {
    const cardOf = (role: string) =>
      canvas.current?.querySelector<HTMLElement>(`[data-role="${CSS.escape(role)}"]`) ?? null
    const focus = (card: HTMLElement | null | undefined): boolean => {
      if (!card || !isDrawn(card)) return false
      // The map takes its own view along.
      card.focus({ preventScroll: true })
      return true
    }
    return {
      has: (role: string) => cardOf(role) !== null,
      focusRole: (role: string) => focus(cardOf(role)),
      enter: () => focus(canvas.current?.querySelector<HTMLElement>('[data-role][tabindex="0"]')),
      bring: show,
      roleAt: (element: Element) => element.closest('[data-role]')?.getAttribute('data-role') ?? null,
      holds: (element: Element) => canvas.current?.contains(element) === true,
    }
  }, [canvas, show])
  // A map that is drawn anew shows its beginning at first; one that lies still stays as it is.
  const hasStood = useRef(false)
  useLayoutEffect(() => {
    const isSame = hasStood.current && room.height === null
    hasStood.current = true
    // Once the card stands where the layout puts it.
    const later: ViewHandle = {
      ...handle,
      bring: (role, others) => void requestAnimationFrame(() => show(role, others)),
    }
    return stage.setView(later, isSame)
  }, [stage, handle, show, room.height])
  return handle
}

/**
 * Takes the view along to a role that is outside it, or too small to read; where they fit, to the others that it is
 * about as well.
 */
function useShow(
  canvas: RefObject<HTMLElement | null>,
  { layout }: Fitted,
  room: Room,
): (role: string, others?: readonly string[]) => void {
  const { getViewport, setViewport } = useReactFlow()
  return useCallback(
    (role, others = []) => {
      if (room.height === null) {
        const card = canvas.current?.querySelector(`[data-role="${CSS.escape(role)}"]`)
        card?.scrollIntoView({ block: 'nearest' })
        return
      }
      const { width, height } = room
      const placesOf = (ids: readonly string[]) => ids.flatMap((id) => boxOf(layout, id) ?? [])
      const [own] = placesOf([role])
      const found = own && viewOn(own, placesOf(others), { ...room, height }, getViewport())
      if (!found) return
      const { goal, zoom } = found
      void setViewport(
        {
          x: shiftOf((goal.x + goal.width / 2) * zoom, width, layout.width * zoom),
          y: shiftOf((goal.y + goal.height / 2) * zoom, height, layout.height * zoom),
          zoom,
        },
        motion(),
      )
    },
    [canvas, layout, room, getViewport, setViewport],
  )
}
