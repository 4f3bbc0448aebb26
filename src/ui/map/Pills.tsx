import { ViewportPortal } from '@xyflow/react'
import { useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { transitionCounts } from '../../graph/groupLines'
import type { Transition } from '../../graph/model'
import { useWording } from '../../i18n/useWording'
import { placePills } from '../../layout/pills'
import type { Placed } from '../../scene/placed'
import { countedIn } from '../../scene/scene'
import { toneOf } from '../../scene/tone'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { DIFFERENCES, DifferenceMark } from '../kit/Difference'
import './Pills.css'
import { useScope } from '../kit/useScope'
import { pillSizeOf } from './pillSize'
import { PlacedContext } from './placedContext'
import { edgeIdOf } from './toFlow'

/** On each lit transition, how much is covered, partly covered and new. */
export function Pills() {
  const layout = useContext(PlacedContext)
  return layout && <PlacedPills layout={layout} />
}

function PlacedPills({ layout }: { readonly layout: Placed }) {
  const scope = useScope()
  const lit = useMemo(() => {
    const counted = new Set(countedIn(sceneOf(scope)))
    return layout.curves.filter(({ transition }) => counted.has(transition))
  }, [layout, scope])
  const sizes = useMemo(
    () => lit.map((curve) => pillSizeOf(curve, transitionCounts(scope.graph, curve.transition))),
    [lit, scope.graph],
  )
  const centres = useMemo(
    () =>
      placePills(lit, {
        sizes,
        obstacles: [...layout.cards.values(), ...layout.stubs.values()],
        within: { x: 0, y: 0, width: layout.width, height: layout.height },
      }),
    [lit, layout, sizes],
  )
  return (
    <ViewportPortal>
      {lit.map(({ transition, loop }, index) => {
        const [centre, size] = [centres[index], sizes[index]]
        if (!centre || !size) return null
        const { width, height } = size
        return (
          <Pill
            key={edgeIdOf(transition)}
            transition={transition}
            upright={loop}
            box={{ left: centre.x - width / 2, top: centre.y - height / 2, width, height }}
          />
        )
      })}
    </ViewportPortal>
  )
}

interface PillProps {
  readonly transition: Transition
  readonly upright: boolean
  readonly box: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
}

function Pill({ transition, upright, box }: PillProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const showTransition = useExplorer((state) => state.showTransition)
  const wording = useWording(graph.languages)
  const from = graph.roles.get(transition.from)
  const to = graph.roles.get(transition.to)
  if (!from || !to) return null
  const counts = transitionCounts(graph, transition)
  const words = t('difference.counts', { ...counts })
  const name = t('transition.name', { from: wording(from.title), to: wording(to.title) })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the panel's “Why” button is the same for keys.
    <div
      className="pill nopan"
      role="img"
      aria-label={`${name}: ${words}`}
      title={t('transition.open', { from: wording(from.title), to: wording(to.title) })}
      data-tone={toneOf(graph, from.field)}
      data-upright={upright}
      style={box}
      onClick={() => showTransition(transition.from, transition.to)}
    >
      {DIFFERENCES.map((kind) => (
        <span key={kind} className="pill-count">
          <DifferenceMark kind={kind} />
          {counts[kind]}
        </span>
      ))}
    </div>
  )
}
