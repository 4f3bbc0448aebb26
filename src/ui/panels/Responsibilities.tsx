import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '../../graph/model'
import { isSameLanguage } from '../../graph/text'
import { nameOf } from '../../i18n/languages'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { PanelText } from './PanelText'
import './Responsibilities.css'
import { SkillTags } from './SkillTags'

/** The numbered responsibilities of a role with their skills, and on whose word they stand. */
export function Responsibilities({ role }: { readonly role: Role }) {
  const { t, i18n } = useTranslation()
  const { source, skills } = useExplorer((state) => state.graph)
  const { responsibilities } = role
  const marked = useExplorer((state) => state.markedSkill)
  const list = useRef<HTMLOListElement>(null)
  // As many of the marked lines as there is room for, the first before the last.
  useLayoutEffect(() => {
    if (marked === null) return
    const lines = [...(list.current?.querySelectorAll('[data-marked="true"]') ?? [])]
    const frame = requestAnimationFrame(() => {
      for (const line of [...lines.reverse(), document.getElementById('marked-lines')])
        line?.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [marked])
  return (
    <>
      <h3 id="responsibilities" tabIndex={-1}>
        {t('role.responsibilities')} <span className="count">{responsibilities.length}</span>
      </h3>
      {responsibilities.length === 0 ? (
        <p className="note">{t('role.noResponsibilities')}</p>
      ) : (
        <>
          <MarkedLines role={role} />
          <ol className="numbered" ref={list} aria-label={t('role.responsibilities')}>
            {responsibilities.map(({ id, text, skills: tags }) => (
              <li key={id} data-marked={marked !== null && tags.includes(marked)}>
                {marked !== null && tags.includes(marked) && (
                  <span className="unseen">{t('role.marked')} </span>
                )}
                <PanelText text={text} />
                <SkillTags skills={tags} marked={marked} />
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
      )}
    </>
  )
}

/** Says how many of the lines a number of the matrix counts, and takes the marks away. */
function MarkedLines({ role: { responsibilities } }: { readonly role: Role }) {
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
