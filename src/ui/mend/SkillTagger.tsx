import { X } from 'lucide-react'
import { likeLines, type Suggestion } from '../../graph/mend/likeLines'
import { addTag, tagLine, untagLine } from '../../graph/mend/lineSteps'
import type { Responsibility } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { useMending } from './mendContext'
import { NewText } from './NewText'
import { useOwnLanguage } from './useOwnLanguage'

interface Props {
  readonly role: string
  readonly line: Responsibility
  readonly number: number
  /** Whether tags are suggested: it takes a look at all lines of the map. */
  readonly suggests: boolean
  /** The list of all tags, by its id. */
  readonly known: string
}

/** The tags of a line: each can be removed, others are added by name or from suggestions. */
export function SkillTagger({ role, line, number, suggests, known }: Props) {
  const { t } = useTranslation()
  const { act, goTo } = useMending()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const { own } = useOwnLanguage()
  const place = `tag:${line.id}`
  const nameOf = (skill: string) => {
    const name = graph.skills.get(skill)?.name
    return name === undefined ? skill : wording(name)
  }
  const suggestions: readonly Suggestion[] = suggests ? likeLines(graph, line) : []
  return (
    <div className="mend-tagger">
      {line.skills.length === 0 ? (
        <p className="mend-hint">{t('mend.noTags')}</p>
      ) : (
        <ul className="mend-tags" aria-label={t('mend.tags', { number })}>
          {line.skills.map((skill) => (
            <li key={skill} className="mend-tag">
              {nameOf(skill)}
              <button
                type="button"
                className="icon-button mend-tag-button"
                aria-label={t('mend.removeTag', { tag: nameOf(skill), number })}
                onClick={() => {
                  goTo(place)
                  act(untagLine(role, line.id, skill))
                }}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewText
        label={t('mend.newTag', { number })}
        button={t('mend.addTag')}
        buttonName={t('mend.addTagTo', { number })}
        lang={own}
        place={place}
        known={known}
        onAdd={(name) => {
          goTo(place)
          return act(tagLine(role, line.id, name, own))
        }}
      />
      {suggestions.length > 0 && (
        <div className="mend-suggested">
          <span className="mend-hint">{t('mend.suggested')}</span>
          {suggestions.map(({ skill, line: like }) => (
            <button
              key={skill}
              type="button"
              className="button mend-suggestion"
              title={wording(like.text)}
              aria-label={t('mend.suggest', { number, tag: nameOf(skill), line: wording(like.text) })}
              onClick={() => {
                goTo(place)
                act(addTag(role, line.id, skill))
              }}
            >
              + {nameOf(skill)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
