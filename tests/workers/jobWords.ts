// Titles of working life with characters that are read in more than one way, each with where its reading was looked up.
import { readFileSync } from 'node:fs'

export interface JobWord {
  readonly title: string
  /** As the app writes it: ü as v, two readings with / between. */
  readonly pinyin: string
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

export const jobWords: readonly JobWord[] = [
  ...read('./jobWords.txt').matchAll(/^([^#\s]+) (.+) [LJC] \S+$/gm),
].map(([, title = '', pinyin = '']) => ({ title, pinyin: pinyin.replaceAll('ü', 'v') }))

/** Titles with a character that is read otherwise in Taiwan, and how. */
export const inTaiwan: readonly { title: string; character: string; syllable: string }[] = [
  ...read('./inTaiwan.txt').matchAll(/^([^#\s]+) (\S) ([a-z]+) [JC] \S+$/gm),
].map(([, title = '', character = '', syllable = '']) => ({ title, character, syllable }))
