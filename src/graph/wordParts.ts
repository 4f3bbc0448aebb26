// What stands for the words of a wording, so that two of them can be held against each other; nothing is known of what words mean.
import { fold } from './fold'
import { HAN } from './search/pinyin'

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu
/** Letters that tell a word of an alphabet well enough, so that “plans” and “planning” are alike. */
const STEM = 4
const SHORTEST = 3
/** So common that they say nothing. */
const SMALL = new Set(['and', 'for', 'the', 'with', 'from', 'that', 'this', 'into', 'their', 'them', 'they'])

/** Adds the beginnings of its words; of Chinese each two characters that stand together. */
export function addWordParts(wording: string, parts: Set<string>): void {
  for (const [run] of fold(wording).matchAll(RUNS)) {
    if (!HAN.test(run)) {
      if (run.length >= SHORTEST && !SMALL.has(run)) parts.add(run.slice(0, STEM))
      continue
    }
    const characters = [...run]
    for (let at = 0; at + 1 < characters.length; at++) parts.add(characters.slice(at, at + 2).join(''))
  }
}
