import { type ComponentType, type RefObject, useId } from 'react'
import { isSameLanguage } from '../../graph/language'
import type { Responsibility, Role } from '../../graph/model'
import { nameOf } from '../../i18n/languageName'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { PanelText } from './PanelText'
import './ResponsibilityList.css'
import { SkillTags } from './SkillTags'

/** What stands beside a line knows the line, its number as it is read, and the id of its text. */
export interface BesideLine {
  readonly responsibility: Responsibility
  readonly number: number
  readonly textId: string
}

interface Props {
  readonly role: Role
  /** The skill whose lines stand out. */
  readonly marked?: string | null
  readonly list?: RefObject<HTMLOListElement | null>
  readonly Beside?: ComponentType<BesideLine>
}

/** The numbered responsibilities of a role with their skills, and on whose word they stand. */
export function ResponsibilityList({ role, marked = null, list, Beside }: Props) {
  const { t, language } = useTranslation()
  const listId = useId()
  const { source, skills } = useExplorer((state) => state.graph)
  return (
    <>
      <ol className="numbered responsibilities" ref={list} aria-label={t('role.responsibilities')}>
        {role.responsibilities.map((responsibility, index) => {
          const textId = `${listId}-${index}`
          const { id, text, skills: tags } = responsibility
          return (
            <li key={id} data-responsibility={id} data-marked={marked !== null && tags.includes(marked)}>
              {marked !== null && tags.includes(marked) && (
                <span className="unseen">{t('role.marked')} </span>
              )}
              <span id={textId}>
                <PanelText text={text} />
              </span>
              <SkillTags skills={tags} marked={marked} />
              {Beside && <Beside responsibility={responsibility} number={index + 1} textId={textId} />}
            </li>
          )
        })}
      </ol>
      <p className="remark dotted">
        {source.remark && (
          <span>
            <PanelText text={source.remark} inline />
          </span>
        )}
        {source.language !== undefined && !isSameLanguage(source.language, language) && (
          <span>{t('role.translated', { language: nameOf(source.language, language) })}</span>
        )}
        {skills.size > 0 && <span>{t('role.editorialSkills')}</span>}
      </p>
    </>
  )
}
