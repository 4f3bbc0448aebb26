import type { Transition } from '../../graph/model'
import { tellMoves } from '../../graph/moves'
import { useTranslation } from '../../i18n/useTranslation'

/** Says how many promotions and lateral moves there are, as in “2 promotions, 1 lateral”; empty for none. */
export function useMoves(): (transitions: readonly Transition[]) => string {
  const { t } = useTranslation()
  return (transitions) =>
    tellMoves(transitions, (kind, count) => t(`moves.${kind}`, { count })).join(t('outline.comma'))
}
