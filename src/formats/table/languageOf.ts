// The language that letters tell of. Latin letters may be of many; they are taken for English, and the person can say otherwise.

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh-Hans'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
]

/** So large a share of the texts has to show its letters: a Chinese table has some English titles, and an English one a name. */
const ENOUGH = 0.3

export function languageOf(texts: readonly string[]): string {
  const counts = LETTERS.map(([letters, language]) => ({
    language,
    count: texts.filter((text) => letters.test(text)).length,
  }))
  return counts.find(({ count }) => count > texts.length * ENOUGH)?.language ?? 'en'
}
