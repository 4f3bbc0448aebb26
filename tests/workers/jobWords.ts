// Titles of working life with characters that are read in more than one way, each with where its reading was looked up.
import { readFileSync } from 'node:fs'

export interface JobWord {
  readonly title: string
  /** As the app writes it: ü as v. */
  readonly pinyin: string
}

const file = readFileSync(new URL('./jobWords.txt', import.meta.url), 'utf8')

export const jobWords: readonly JobWord[] = [...file.matchAll(/^([^#\s]+) (.+) [XCD]$/gm)].map(
  ([, title = '', pinyin = '']) => ({ title, pinyin: pinyin.replaceAll('ü', 'v') }),
)
