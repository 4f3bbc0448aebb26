import { useReactFlow } from '@xyflow/react'
import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { isOnMap } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import {
  countBeyond,
  type Drawn,
  freePlace,
  isSideways,
  SIDES,
  type Side,
  type Stretch,
  takenAt,
} from './beyond'
import { lastLayoutOf } from './lastLayout'
import './MoreSigns.css'
import { motion } from './motion'
import { useSeen } from './useSeen'
import { shiftOfNames } from './viewportOf'

const ARROWS: Readonly<Record<Side, string>> = { left: '←', right: '→', up: '↑', down: '↓' }
/** How much of what is seen a press goes on by. */
const STEP = 0.8
/** How large a sign is, in words and as a number, with the clear space round it; px of the screen at usual text. */
const SIGN = { words: 148, number: 60, height: 30 }
/** Between cards where there is no room, a sign stands over the gap; px of the map. */
const GAP = 8
/** Up and down they keep this clear of the corners, px of the screen. */
const CORNER = 40

/** At each side of the map with more to come, how much that is; a press goes there. The keys of the map walk there anyway. */
export function MoreSigns() {
  const graph = useExplorer((state) => state.graph)
  const last = lastLayoutOf(graph)
  const signs = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const before = signs.current?.previousElementSibling
    canvas.current = before instanceof HTMLElement ? before : null
  }, [])
  const { part, seen, viewport } = useSeen(canvas)
  const stubs = useExplorer((state) =>
    [...(last?.fitted.layout.stubs.keys() ?? [])].filter((role) => isOnMap(state, role)).join('~'),
  )
  const { getViewport, setViewport } = useReactFlow()
  useLayoutEffect(() => {
    if (last === null || part.width === 0) return
    const names = canvas.current?.querySelector<HTMLElement>('.bands')
    names?.style.setProperty(
      '--shift',
      shiftOfNames(last.fitted.layout, { width: part.x + part.width }, viewport),
    )
  })
  if (last === null) return null
  const { layout } = last.fitted
  const isStill = last.room.height === null
  const shown = new Set(stubs.split('~'))
  const drawn: Drawn = {
    ...layout,
    boxes: [
      ...layout.cards.values(),
      ...[...layout.stubs].flatMap(([id, box]) => (shown.has(id) ? box : [])),
    ],
  }
  const counts = countBeyond(drawn, seen)
  const panTo = (side: Side) => {
    const { duration } = motion()
    const step = side === 'left' || side === 'up' ? STEP : -STEP
    if (isStill)
      return canvas.current?.scrollBy({
        left: -step * part.width,
        behavior: duration === 0 ? 'instant' : 'smooth',
      })
    const { x, y, zoom } = getViewport()
    // No further than the map goes.
    const on = (at: number, room: number, length: number) =>
      Math.min(0, Math.max(room - length * zoom, at + step * room))
    const isAcross = side === 'left' || side === 'right'
    const goal = isAcross
      ? { x: on(x, part.width, layout.width), y }
      : { x, y: on(y, part.height, layout.height) }
    void setViewport({ ...goal, zoom }, { duration })
  }
  const top = (canvas.current?.offsetTop ?? 0) + (isStill ? part.y : 0)
  return (
    <div className="more-signs" ref={signs} style={{ top, height: part.height }}>
      {SIDES.filter((side) => counts[side] > 0 && (isSideways(side) || !isStill)).map((side) => (
        <MoreSign
          key={side}
          side={side}
          count={counts[side]}
          {...placeOf(side, drawn, { seen, zoom: viewport.zoom, scale: last.room.textScale })}
          onPress={() => panTo(side)}
        />
      ))}
    </div>
  )
}

interface View {
  readonly seen: Drawn['boxes'][number]
  readonly zoom: number
  readonly scale: number
}

/** Where along its side the middle of a sign stands, in px of the screen, and whether it has room for words. */
function placeOf(side: Side, drawn: Drawn, { seen, zoom, scale }: View) {
  const isAcross = isSideways(side)
  const [start, room] = isAcross ? [seen.y, seen.height] : [seen.x, seen.width]
  const clear = isAcross ? 0 : CORNER / zoom
  const along: Stretch = [start + clear, start + room - clear]
  const find = (width: number, height: number, least?: number) => {
    const [across, down] = [(width * scale) / zoom, (height * scale) / zoom]
    const [length, depth] = isAcross ? [least ?? down, across] : [least ?? across, down]
    const place = freePlace(takenAt(side, drawn, seen, depth), length, along, start + (room - length) / 2)
    return place === null ? null : (place - start + length / 2) * zoom
  }
  const inWords = find(SIGN.words, SIGN.height)
  if (inWords !== null) return { at: inWords, hasWords: true }
  const at = find(SIGN.number, SIGN.height) ?? find(SIGN.number, SIGN.height, GAP) ?? (room / 2) * zoom
  return { at, hasWords: false }
}

interface SignProps {
  readonly side: Side
  readonly count: number
  readonly at: number
  readonly hasWords: boolean
  readonly onPress: () => void
}

function MoreSign({ side, count, at, hasWords, onPress }: SignProps) {
  const { t } = useTranslation()
  const words = t(isSideways(side) ? 'map.more.levels' : 'map.more.roles', { count })
  const where: CSSProperties = isSideways(side) ? { top: at } : { left: at }
  const arrow = <span aria-hidden="true">{ARROWS[side]}</span>
  return (
    <>
      <span className="more-shade" data-side={side} />
      <button
        type="button"
        className="more-sign"
        data-side={side}
        style={where}
        tabIndex={-1}
        aria-label={t(`map.more.${side}`, { more: words })}
        // The focus stays where it is: the sign may be gone once one has come there.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        {side === 'left' && arrow}
        {hasWords ? words : count}
        {side !== 'left' && arrow}
      </button>
    </>
  )
}
