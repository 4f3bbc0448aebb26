// Checks of what people read and are told apart by: translations, skill tags, ranks.
import type { RoleGraphData, Text } from '../model'
import { plainPinyin } from '../search/pinyin'
import type { Check, Finding } from './finding'
import type { Path } from './path'
import { isStandIn } from './standIns'

type Placed = readonly [at: Path, text: Text | undefined]

const namesOf = (items: readonly { readonly name: Text }[], key: string): Placed[] =>
  items.map(({ name }, index) => [[key, index, 'name'], name])

/** All texts but the labels of occupation codes, which are quoted in the language of their scheme. */
function textsOf(data: RoleGraphData): readonly Placed[] {
  const { readiness } = data
  return [
    [['title'], data.title],
    [['source', 'title'], data.source.title],
    [['source', 'remark'], data.source.remark],
    [['source', 'note'], data.source.note],
    ...namesOf(data.schemes, 'schemes'),
    ...data.schemes.map(({ licence }, index): Placed => [['schemes', index, 'licence'], licence]),
    ...namesOf(data.fields, 'fields'),
    ...namesOf(data.levels, 'levels'),
    ...namesOf(data.skills, 'skills'),
    ...data.skills.map(({ description }, index): Placed => [['skills', index, 'description'], description]),
    ...data.roles.flatMap((role, index): Placed[] => [
      [['roles', index, 'title'], role.title],
      [['roles', index, 'note'], role.note],
      ...role.responsibilities.flatMap(({ text, question }, line): Placed[] => [
        [['roles', index, 'responsibilities', line, 'text'], text],
        [['roles', index, 'responsibilities', line, 'question'], question],
      ]),
    ]),
    ...data.transitions.map(({ reason }, index): Placed => [['transitions', index, 'reason'], reason]),
    ...(readiness?.signals ?? []).map(
      ({ text }, index): Placed => [['readiness', 'signals', index, 'text'], text],
    ),
    ...(readiness?.notes ?? []).map(
      ({ text }, index): Placed => [['readiness', 'notes', index, 'text'], text],
    ),
  ]
}

/** A plain string stands in the first language. */
function* missingTranslations(data: RoleGraphData): Iterable<Finding> {
  const languages = [...new Set(data.languages)]
  for (const [at, text] of textsOf(data)) {
    if (text === undefined) continue
    for (const [index, language] of languages.entries()) {
      const written = typeof text === 'string' ? index === 0 : Object.hasOwn(text, language)
      if (!written && !isStandIn(language)) yield { at, detail: { language } }
    }
  }
}

function* noSkills({ roles, skills }: RoleGraphData): Iterable<Finding> {
  if (skills.length > 0) return
  if (roles.some(({ responsibilities }) => responsibilities.length > 0)) yield { at: ['skills'] }
}

function* withoutSkill({ roles, skills }: RoleGraphData): Iterable<Finding> {
  if (skills.length === 0) return
  for (const [index, role] of roles.entries()) {
    for (const [line, { id, skills: tags }] of role.responsibilities.entries()) {
      if (tags.length === 0) yield { at: ['roles', index, 'responsibilities', line], detail: { id } }
    }
  }
}

function* duplicateRanks({ levels }: RoleGraphData): Iterable<Finding> {
  const first = new Map<number, { readonly id: string; readonly at: Path }>()
  for (const [index, { id, rank }] of levels.entries()) {
    const at = ['levels', index, 'rank'] as const
    const before = first.get(rank)
    if (before === undefined) first.set(rank, { id, at })
    else yield { at, detail: { level: id, other: before.id, rank: String(rank) }, first: before.at }
  }
}

function* notFitting({ pinyin = {} }: RoleGraphData): Iterable<Finding> {
  for (const [word, written] of Object.entries(pinyin))
    if (plainPinyin(word, written) === null) yield { at: ['pinyin', word], detail: { word, pinyin: written } }
}

/** Checks of texts, tags and ranks. */
export const textChecks: readonly Check[] = [
  { code: 'missing-translation', find: missingTranslations },
  { code: 'no-skills', find: noSkills },
  { code: 'responsibility-without-skill', find: withoutSkill },
  { code: 'duplicate-rank', find: duplicateRanks },
  { code: 'pinyin-not-fitting', find: notFitting },
]
