// Roles that came, went or are no longer as they were; of what they do see lineChanges.ts.
import type { Role, Text } from '../model'
import type { RoleGraph } from '../roleGraph'
import type { ItemChange, ItemFact, Named } from './changes'
import { createFacts, type Entry, type Facts } from './facts'
import { changesOf } from './itemChanges'
import { presentIds, type Versions } from './versions'
import { wholeKey } from './wordings'

type RoleFacts = Facts<ItemFact>

export const namedRole = ({ id, title }: Role): Named => ({ id, name: title })

/** A field or level that is another one, however it is called. */
function tellHome(
  facts: RoleFacts,
  what: 'field' | 'level',
  [one, other]: readonly [Role, Role],
  [were, are]: readonly [
    ReadonlyMap<string, { readonly name: Text }>,
    ReadonlyMap<string, { readonly name: Text }>,
  ],
  present: ReadonlyMap<string, string>,
): void {
  const [old, now] = [one[what], other[what]]
  if (present.get(old) === now) return
  // Both may be called alike.
  const entry = (id: string, names: typeof were): Entry => ({ key: id, texts: [names.get(id)?.name ?? id] })
  facts.list(what, [{ ...entry(old, were), key: `before ${old}` }], [entry(now, are)])
}

/** A code of an occupation, each that is not wholly the same, with the one of the same number where there is one. */
function tellCodes(
  facts: RoleFacts,
  [one, other]: readonly [Role, Role],
  [before, after]: readonly [RoleGraph, RoleGraph],
  present: ReadonlyMap<string, string>,
): void {
  const nowIn = (scheme: string): string => present.get(scheme) ?? scheme
  const textsOf = ({ scheme, code, label, match, confidence }: Role['codes'][number]): readonly Text[] => [
    `${scheme} ${code}`,
    label,
    match,
    confidence,
  ]
  const old = one.codes.map((code) => ({
    number: `${nowIn(code.scheme)} ${code.code}`,
    key: JSON.stringify([wholeKey(code.label, before), code.match, code.confidence]),
    texts: textsOf(code),
  }))
  const now = other.codes.map((code) => ({
    number: `${code.scheme} ${code.code}`,
    key: JSON.stringify([wholeKey(code.label, after), code.match, code.confidence]),
    texts: textsOf(code),
  }))
  const of = (entries: readonly (Entry & { readonly number: string })[], wanted: string) =>
    entries.filter(({ number }) => number === wanted)
  for (const number of new Set([...old, ...now].map((entry) => entry.number)))
    facts.list('code', of(old, number), of(now, number))
}

export function roleChanges({ before, after, roles, items }: Versions): readonly ItemChange[] {
  const [fields, levels, schemes] = [
    presentIds(items.fields),
    presentIds(items.levels),
    presentIds(items.schemes),
  ]
  const names = (role: Role, graph: RoleGraph) =>
    role.alsoCalled.map((name) => ({ key: wholeKey(name, graph), texts: [name] }))
  const words = (ones: readonly string[]) => ones.map((word) => ({ key: word, texts: [word] }))
  return changesOf([before.data.roles, after.data.roles], roles, namedRole, (one, other) => {
    const facts = createFacts<ItemFact>(before, after)
    const both = [one, other] as const
    facts.text('id', one.id, other.id)
    facts.text('name', one.title, other.title)
    facts.list('names', names(one, before), names(other, after))
    tellHome(facts, 'field', both, [before.fields, after.fields], fields)
    tellHome(facts, 'level', both, [before.levels, after.levels], levels)
    facts.list('editorial', words(one.editorial), words(other.editorial))
    facts.text('note', one.note, other.note)
    tellCodes(facts, both, [before, after], schemes)
    // That an id was given up for another says the fact of the id.
    const others = (ids: readonly string[], id: string) => words(ids.filter((former) => former !== id))
    facts.list('formerIds', others(one.formerIds, other.id), others(other.formerIds, one.id))
    return facts.found
  })
}
