// Which texts of a graph are Chinese, of those that are looked for by what is typed.
import { isSameLanguage } from '../language'
import type { RoleGraphData, Text } from '../model'
import { wordingsOf } from '../text'
import { HAN } from './pinyin'

/** Each once, in the order of the file; none where nothing is Chinese. */
export function chineseTexts({ roles, skills, fields, languages }: RoleGraphData): readonly string[] {
  const texts: readonly Text[] = [
    ...roles.map(({ title }) => title),
    ...roles.flatMap(({ alsoCalled }) => alsoCalled),
    ...roles.flatMap(({ responsibilities }) => responsibilities.map(({ text }) => text)),
    ...roles.flatMap(({ codes }) => codes.map(({ label }) => label)),
    ...skills.map(({ name }) => name),
    ...fields.map(({ name }) => name),
  ]
  const chinese = texts
    .flatMap((text) => wordingsOf(text, languages))
    .filter(({ value, language }) => isSameLanguage(language, 'zh') && HAN.test(value))
  return [...new Set(chinese.map(({ value }) => value))]
}
