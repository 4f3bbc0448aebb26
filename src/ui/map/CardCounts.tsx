import { useNodeId } from '@xyflow/react'
import { ArrowRightFromLine, ArrowRightToLine } from 'lucide-react'
import { saidGroups } from '../../graph/groupLines'
import { isAreaGroup } from '../../graph/ladder'
import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { countedIn } from '../../scene/counts'
import { toneOf } from '../../scene/tone'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { DifferenceMark } from '../kit/Difference'
import { MarksKey } from '../kit/MarksKey'
import { useCounts } from '../kit/useHeldAgainst'
import { KeyRoom } from './KeyRoom'
import './CardCounts.css'
import './CountsKey.css'
import { useCardCounts } from './useCardCounts'

/** What the counts on the map mean. */
export function CountsKey() {
  const scene = useExplorer(sceneOf)
  return (
    <div className="counts-key">
      <KeyRoom />
      <MarksKey transitions={countedIn(scene)} above />
    </div>
  )
}

/** On the card of a role, how much of each lit move is covered, partly covered and new; which way it goes where there are both. */
export function CardCounts() {
  const role = useNodeId() ?? ''
  const transitions = useCardCounts(role)
  const graph = useExplorer((state) => state.graph)
  const hasBothWays = transitions.length > 1
  return (
    <span className="card-counts" data-tone={toneOf(graph, graph.roles.get(role)?.field ?? '')}>
      {transitions.map((transition) => (
        <Counts
          key={transition.from}
          transition={transition}
          Sign={!hasBothWays ? null : transition.to === role ? ArrowRightToLine : ArrowRightFromLine}
        />
      ))}
    </span>
  )
}

interface Props {
  readonly transition: Transition
  readonly Sign: typeof ArrowRightToLine | null
}

function Counts({ transition, Sign }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const showTransition = useExplorer((state) => state.showTransition)
  const wording = useWording(graph.languages)
  const counts = useCounts()(transition)
  const [from, to] = [graph.roles.get(transition.from), graph.roles.get(transition.to)]
  if (!from || !to) return null
  const kinds = saidGroups(counts)
  const inAreas = kinds.flatMap(([kind, count]) =>
    isAreaGroup(kind) ? [t(`difference.areas.${kind}`, { count })] : [],
  )
  const said = [t('difference.counts', { ...counts }), ...inAreas].join(t('map.comma'))
  const name = `${t('transition.name', { from: wording(from.title), to: wording(to.title) })}${t('map.colon')}${said}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the panel's “Why” button is the same for keys.
    <span
      className="card-count nopan"
      role="img"
      aria-label={name}
      title={name}
      onClick={() => showTransition(from.id, to.id)}
    >
      <span className="card-count-marks">
        {Sign && <Sign size={13} aria-hidden="true" />}
        {kinds.map(([kind, count]) => (
          <span key={kind} className="card-count-mark">
            <DifferenceMark kind={kind} />
            {count}
          </span>
        ))}
      </span>
    </span>
  )
}
