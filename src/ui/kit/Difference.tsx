import { type LineGroup, saidGroups, type TransitionCounts } from '../../graph/groupLines'
import { useTranslation } from '../../i18n/useTranslation'
import './Difference.css'

type Kind = LineGroup | 'notMentioned' | 'partlyMentioned'

/** A small square: solid, half filled, hatched, outlined or grey, so that the kinds stay apart without colour. */
export function DifferenceMark({ kind }: { readonly kind: Kind }) {
  return <span className="difference-mark" data-difference={kind} aria-hidden="true" />
}

/** One piece for each line of the role: how much of it is covered, at a glance. */
export function DifferenceBar({ counts }: { readonly counts: TransitionCounts }) {
  return (
    <span className="difference-bar" aria-hidden="true">
      {saidGroups(counts).flatMap(([kind, lines]) =>
        Array.from({ length: lines }, (_, i) => (
          <span key={`${kind}${String(i)}`} className="difference-piece" data-difference={kind} />
        )),
      )}
    </span>
  )
}

/** The same in words. */
export function DifferenceWords({ counts }: { readonly counts: TransitionCounts }) {
  const { t } = useTranslation()
  return (
    <span className="difference-words dotted">
      {saidGroups(counts).map(([kind, lines]) => (
        <span key={kind} className="difference-word">
          <b>{lines}</b> {t(`difference.${kind}`)}
        </span>
      ))}
    </span>
  )
}
