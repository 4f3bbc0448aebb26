import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import './MarkedLines.css'

/** Says how many of the lines a number of the matrix counts, and takes the marks away. */
export function MarkedLines({ role: { responsibilities } }: { readonly role: Role }) {
  const { t } = useTranslation()
  const { skills, languages } = useExplorer((state) => state.graph)
  const marked = useExplorer((state) => state.markedSkill)
  const clearMark = useExplorer((state) => state.clearMark)
  const wording = useWording(languages)
  const name = skills.get(marked ?? '')?.name
  if (marked === null || name === undefined) return null
  const count = responsibilities.filter((line) => line.skills.includes(marked)).length
  const total = responsibilities.length
  const clear = () => {
    clearMark()
    document.getElementById('responsibilities')?.focus()
  }
  return (
    <div className="marked-lines">
      <p id="marked-lines" tabIndex={-1}>
        {count === total
          ? t('role.allTagged', { count, skill: wording(name) })
          : t('role.tagged', { count, total, skill: wording(name) })}
      </p>
      <button type="button" className="text-button" onClick={clear}>
        {t('role.clearMark')}
      </button>
    </div>
  )
}
