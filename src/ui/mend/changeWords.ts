import type { Change } from '../../graph/mend/changes'
import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import type { Translate } from '../../i18n/translate'

/** Values that are words of the format, not of a person. */
const VALUES = ['promotion', 'lateral', 'stated', 'editorial', 'field', 'level'] as const

const CODED: ReadonlySet<Change['what']> = new Set(['kind', 'basis', 'move', 'editorial'])

/** A change in words: where, what, how, and what stood there before and after. */
export interface ChangeWords {
  readonly where: string
  readonly what: string
  readonly how: string
  readonly before: string
  readonly after: string
  /** For machines. */
  readonly id: string
}

/** Says a change in the reader's language; a role that went is named as it was when the map was opened. */
export function changeWords(
  t: Translate,
  language: string,
  graph: RoleGraph,
  change: Change,
  former: RoleGraph,
): ChangeWords {
  const wording = (text: Text) => isolate(wordingOf(text, language, graph.languages).value)
  const titleOf = (id: string) => {
    const role = graph.roles.get(id) ?? former.roles.get(id)
    return role === undefined ? isolate(id) : wording(role.title)
  }
  const inWords = (text: Text): string => {
    const value = VALUES.find((one) => one === text)
    return CODED.has(change.what) && value !== undefined ? t(`mend.value.${value}`) : wording(text)
  }
  const listed = (texts: readonly Text[]) => texts.map(inWords).join(t('outline.comma'))
  const { what, how, role, to, line, before, after } = change
  return {
    where:
      to !== undefined
        ? t('transition.name', { from: titleOf(role), to: titleOf(to) })
        : role === ''
          ? wording(graph.title)
          : titleOf(role),
    what: t(`mend.what.${what}`),
    how: t(`mend.how.${how}`),
    before: listed(before),
    after: listed(after),
    id: line ?? (to === undefined ? role : `${role}~${to}`),
  }
}
