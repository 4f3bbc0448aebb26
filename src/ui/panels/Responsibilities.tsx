import { useTranslation } from 'react-i18next'
import type { Role } from '../../graph/model'
import { isSameLanguage } from '../../graph/text'
import { nameOf } from '../../i18n/languages'
import { useExplorer } from '../../state/useExplorer'
import { PanelText } from './PanelText'
import { SkillTags } from './SkillTags'

/** What a role does, in its panel. */
export function Responsibilities({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  return (
    <>
      <h3>
        {t('role.responsibilities')} <span className="count">{role.responsibilities.length}</span>
      </h3>
      {role.responsibilities.length === 0 ? (
        <p className="note">{t('role.noResponsibilities')}</p>
      ) : (
        <ResponsibilityList role={role} />
      )}
    </>
  )
}

/** The numbered responsibilities of a role with their skills, and on whose word they stand. */
export function ResponsibilityList({ role }: { readonly role: Role }) {
  const { t, i18n } = useTranslation()
  const { source, skills } = useExplorer((state) => state.graph)
  return (
    <>
      <ol className="numbered" aria-label={t('role.responsibilities')}>
        {role.responsibilities.map(({ id, text, skills: tags }) => (
          <li key={id}>
            <PanelText text={text} />
            <SkillTags skills={tags} />
          </li>
        ))}
      </ol>
      <p className="remark dotted">
        {source.remark && (
          <span>
            <PanelText text={source.remark} inline />
          </span>
        )}
        {source.language !== undefined && !isSameLanguage(source.language, i18n.language) && (
          <span>{t('role.translated', { language: nameOf(source.language, i18n.language) })}</span>
        )}
        {skills.size > 0 && <span>{t('role.editorialSkills')}</span>}
      </p>
    </>
  )
}
