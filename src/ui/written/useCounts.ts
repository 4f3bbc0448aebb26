import { useTranslation } from '../../i18n/useTranslation'
import type { Counts } from '../../state/takeIn'

/** Says how much of each kind there is; of what there is none, nothing. */
export function useCounts(): (counts: Omit<Counts, 'graphs'>) => string {
  const { t } = useTranslation()
  return ({ lines, ticks, roles, unreadable }) =>
    [
      lines > 0 && t('written.lines', { count: lines }),
      ticks > 0 && t('written.ticks', { count: ticks }),
      roles > 0 && (roles === 1 ? t('written.role') : t('written.roles', { count: roles })),
      unreadable > 0 && t('written.unreadable', { count: unreadable }),
    ]
      .filter((part) => part !== false)
      .join(t('outline.comma'))
}
