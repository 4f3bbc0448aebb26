// How the Chinese texts of a graph are read aloud: for those of the site made when it is built, for others in the worker when
// somebody searches.

/**
 * By text: the syllables of its Chinese characters in order, without tones, ü as v, with a space between; `-` for a
 * character that has none, `ye/yi` for one that is read in two ways.
 */
export type Pinyin = ReadonlyMap<string, string>

/** What a graph says of how its Chinese is read. */
export interface Speech {
  /** Words of its authors, each with its syllables, as in `Pinyin`. */
  readonly words: Readonly<Record<string, string>>
  /** Whether it may be read as in Taiwan. */
  readonly isTaiwan: boolean
}

/** What authors write as pinyin, as it is searched for: without tones, ü as v; null where it is not one syllable for each character. */
export function plainPinyin(word: string, written: string): string | null {
  const syllables = written
    .normalize('NFD')
    .toLowerCase()
    .replace(/u\p{M}*\u0308\p{M}*/gu, 'v')
    .replace(/[\p{M}0-9]/gu, '')
    .split(/[\s'’]+/)
    .filter((syllable) => syllable !== '')
  const characters = [...word]
  const fits = characters.length === syllables.length && characters.every((character) => isHan(character))
  return fits && syllables.every((syllable) => /^[a-z]+$/.test(syllable)) ? syllables.join(' ') : null
}

export const NO_PINYIN: Pinyin = new Map()

export const HAN = /\p{Script=Han}/u

/** Where most Chinese characters are. */
export const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** Chinese characters are far above the letters of the West. */
const FIRST_HAN = 0x2e80

/** Whether a character is Chinese. */
export function isHan(character: string): boolean {
  const code = character.charCodeAt(0)
  return isPlainHan(code) || (code >= FIRST_HAN && HAN.test(character))
}

/** Whether a text has Chinese characters. */
export function isHanIn(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isPlainHan(code)) return true
    if (code >= FIRST_HAN) return HAN.test(text)
  }
  return false
}

/** The pinyin as a file holds them. */
export const formatPinyin = (pinyin: Pinyin): string => JSON.stringify([...pinyin])

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')

/** What such a file holds; null when it holds anything else. */
export function parsePinyin(file: string): Pinyin | null {
  try {
    const value: unknown = JSON.parse(file)
    return Array.isArray(value) && value.every(isPair) ? new Map(value) : null
  } catch {
    return null
  }
}
