import { ArrowDown, ArrowUp } from 'lucide-react'
import type { OwnRolesRead } from '../../formats/ownRoles/ownRoles'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { useOwnRoles } from './useOwnRoles'

/** The levels in their order, which can be changed step by step. */
export function LevelOrder({ read: { levels, levelKeys, levelsBy } }: { readonly read: OwnRolesRead }) {
  const { t } = useTranslation()
  const { choices } = useOwnRoles()
  const swap = (index: number) => {
    const [one = '', other = ''] = levelKeys.slice(index, index + 2)
    ownRoles.getState().choose({ levels: levelKeys.with(index, other).with(index + 1, one) })
  }
  return (
    <section aria-labelledby="own-roles-levels">
      <h3 id="own-roles-levels">{t('ownRoles.levels.heading')}</h3>
      <p className="own-roles-hint">
        {t(choices.levels === null ? `ownRoles.levels.${levelsBy}` : 'ownRoles.levels.chosen')}
      </p>
      <ol className="own-roles-levels" aria-labelledby="own-roles-levels">
        {levels.map((level, index) => (
          <li key={levelKeys[index]} className="own-roles-level">
            <span>{isolate(level)}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={t('ownRoles.levels.up', { level: isolate(level) })}
              aria-disabled={index === 0}
              onClick={() => index > 0 && swap(index - 1)}
            >
              <ArrowUp size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t('ownRoles.levels.down', { level: isolate(level) })}
              aria-disabled={index === levels.length - 1}
              onClick={() => index < levels.length - 1 && swap(index)}
            >
              <ArrowDown size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
