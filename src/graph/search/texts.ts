// All texts that the search looks in, by number and folded. Whether one holds a word is told without looking into most.

import type { Text } from '../model'
import { foldScript } from './foldScript'
import { isHanIn } from './pinyin'
import { bitOf, Signatures } from './signatures'
import { JOINTS } from './units'

/** A word to look for. */
export interface Needle {
  readonly word: string
  /** What the signature of each text has that holds it. */
  readonly bits: readonly number[]
}

/** `A/B` is looked for as `ab` too. */
const JOINED = /[\p{L}\p{N}]+(?:[/&][\p{L}\p{N}]+)+/gu

/** The words of a folded text that are written with a sign between their letters, without it. */
export const joinedWords = (folded: string): readonly string[] =>
  folded.includes('/') || folded.includes('&')
    ? (folded.match(JOINED) ?? []).map((word) => word.replace(JOINTS, ''))
    : []

/** A text in all its languages. */
export const wordingsIn = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text)

const NONE: readonly string[] = []

function foldAll(values: readonly string[]): string {
  let held = ''
  for (const [index, value] of values.entries()) {
    const folded = foldScript(value).replaceAll('\n', ' ')
    held += index === 0 ? folded : `\n${folded}`
    for (const word of joinedWords(folded)) held += `\n${word}`
  }
  return held
}

/** To look for a word in many texts. */
export function toNeedle(word: string): Needle {
  const bits = new Set<number>()
  for (let at = 1; at < word.length; at++) bits.add(bitOf(word.charCodeAt(at - 1), word.charCodeAt(at)))
  return { word, bits: [...bits] }
}

/** Texts get their numbers as they are added. */
export class Texts {
  /**
   * All wordings of each, folded, one a line: words are looked for in all of them together, since people mix languages,
   * and none reaches from one into the next.
   */
  readonly held: string[] = []
  /** The wordings of each that have Chinese characters, as they are written. */
  readonly chinese: (readonly string[])[] = []
  readonly #signatures = new Signatures()

  add(values: readonly string[]): number {
    const number = this.held.length
    const held = foldAll(values)
    this.held.push(held)
    let last = held.charCodeAt(0)
    for (let at = 1; at < held.length; at++) {
      const next = held.charCodeAt(at)
      this.#signatures.set(number, bitOf(last, next))
      last = next
    }
    const chinese = values.filter(isHanIn)
    this.chinese.push(chinese.length === 0 ? NONE : chinese)
    return number
  }

  holds(text: number, { word, bits }: Needle): boolean {
    for (const bit of bits) if (!this.#signatures.has(text, bit)) return false
    return this.held[text]?.includes(word) === true
  }

  holdsAll(text: number, needles: readonly Needle[]): boolean {
    for (const needle of needles) if (!this.holds(text, needle)) return false
    return true
  }
}
