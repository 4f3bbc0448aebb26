// The wordings of a text in the languages that it has, and how like two texts are: the words that they share in the language in which
// they share most.
import { fold } from '../fold'
import type { Text } from '../model'
import type { RoleGraph } from '../roleGraph'
import { addWordParts } from '../wordParts'

/** By language: the parts of the words. */
export type Bag = ReadonlyMap<string, ReadonlySet<string>>

type Languages = Pick<RoleGraph, 'languages'>

/** Each wording with its language; a plain string stands in the first of the graph. */
const wordingEntries = (text: Text, { languages }: Languages): readonly (readonly [string, string])[] =>
  typeof text === 'string' ? [[languages[0] ?? 'und', text]] : Object.entries(text)

const asRecord = (text: Text, { languages }: Languages): Readonly<Record<string, string>> =>
  typeof text === 'string' ? { [languages[0] ?? 'und']: text } : text

/** Whether they say the same in the same languages. */
export function isSameText(a: Text, inBefore: Languages, b: Text, inAfter: Languages): boolean {
  if (typeof a === 'string' && typeof b === 'string' && inBefore.languages[0] === inAfter.languages[0])
    return a === b
  const [ones, others] = [asRecord(a, inBefore), asRecord(b, inAfter)]
  const languages = Object.keys(ones)
  return (
    languages.length === Object.keys(others).length &&
    languages.every((language) => Object.hasOwn(others, language) && others[language] === ones[language])
  )
}

/** The same for two texts that say the same in the same languages. */
export const wholeKey = (text: Text, graph: Languages): string =>
  JSON.stringify(wordingEntries(text, graph).toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))))

/** Whether they say the same in each language that both have, and both have one. */
export function isOnlyTranslated(a: Text, inBefore: Languages, b: Text, inAfter: Languages): boolean {
  const others = new Map(wordingEntries(b, inAfter))
  const common = wordingEntries(a, inBefore).filter(([language]) => others.has(language))
  return common.length > 0 && common.every(([language, wording]) => others.get(language) === wording)
}

/** A key a language: two texts that read alike in one have one in common, whatever their case, width and spaces. */
export const keysOfText = (text: Text, graph: Languages): readonly string[] =>
  wordingEntries(text, graph).flatMap(([language, wording]) => {
    const folded = fold(wording).replace(/\s+/gu, ' ').trim()
    return folded === '' ? [] : [`${language} ${folded}`]
  })

export function bagOf(texts: readonly Text[], graph: Languages): Bag {
  const bag = new Map<string, Set<string>>()
  for (const text of texts)
    for (const [language, wording] of wordingEntries(text, graph)) {
      const parts = bag.get(language) ?? new Set<string>()
      bag.set(language, parts)
      addWordParts(wording, parts)
    }
  return bag
}

export function sharedIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const part of fewer) if (more.has(part)) shared++
  return shared
}

/** The highest in any common language, from 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  let most = 0
  for (const [language, parts] of a) {
    const others = b.get(language)
    if (others === undefined || parts.size + others.size === 0) continue
    most = Math.max(most, (2 * sharedIn(parts, others)) / (parts.size + others.size))
  }
  return most
}

/** Each part with its language. */
export const wordsIn = (bag: Bag): readonly string[] =>
  [...bag].flatMap(([language, parts]) => Array.from(parts, (part) => `${language} ${part}`))

export const hasCommonLanguage = (a: Bag, b: Bag): boolean =>
  [...a.keys()].some((language) => b.has(language))
