import { useTranslation } from '../../../i18n/useTranslation'
import { useWording } from '../../../i18n/useWording'
import { middleOf } from '../../../layout/curves'
import type { PlacedCurve } from '../../../scene/placed'
import { transitionStatus } from '../../../state/selectors'
import { useExplorer } from '../../../state/useExplorer'
import { ChangeMarked } from '../../kit/ChangeMarked'
import { transitionIdOf } from '../TransitionCurve'
import { useBoth } from './useBoth'

/** More words would cover the lines; signs stand for them, with the word when pointed at. */
const MOST_WORDS = 40

/** On each line that came, changed or went, a sign and a word. The list says the same, so a screen reader is spared them. */
export function LineMarks({ curves }: { readonly curves: readonly PlacedCurve[] }) {
  const both = useBoth()
  if (both === null || both.transitions.size === 0) return null
  const marked = curves.filter(({ transition }) => both.transitions.has(transition))
  return (
    <div aria-hidden="true">
      {marked.map((curve) => (
        <LineMark key={transitionIdOf(curve)} curve={curve} isShort={marked.length > MOST_WORDS} />
      ))}
    </div>
  )
}

interface Props {
  readonly curve: PlacedCurve
  readonly isShort: boolean
}

function LineMark({ curve, isShort }: Props) {
  const { t } = useTranslation()
  const { transition } = curve
  const graph = useExplorer((state) => state.graph)
  const isHidden = useExplorer((state) => transitionStatus(state, transition) === 'hidden')
  const returnTo = useExplorer((state) => state.returnTo)
  const wording = useWording(graph.languages)
  const mark = useBoth()?.transitions.get(transition)
  if (mark === undefined || isHidden) return null
  const { x, y } = middleOf(curve)
  const titleOf = (role: string) => wording(graph.roles.get(role)?.title ?? role)
  const { from, to } = transition
  const step = t('transition.name', { from: titleOf(from), to: titleOf(to) })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: The list is the same for keys and readers.
    <span
      className="line-mark nopan"
      style={{ left: x, top: y }}
      title={t('changes.line', { step, word: t(`changes.mark.${mark}`) })}
      onClick={() => returnTo({ kind: 'transition', from, to })}
    >
      <ChangeMarked mark={mark} isShort={isShort} />
    </span>
  )
}
