// Which texts of a graph are Chinese, of those that the search looks in.
import { isSameLanguage, scriptOf } from '../language'
import type { RoleGraphData, Text } from '../model'
import { wordingsOf } from '../text'
import { isHanIn, plainPinyin, type Speech } from './pinyin'
import { finish, isStop, type Sliced } from './sliced'

function* textsOf({ roles, skills, fields }: RoleGraphData): Generator<Text> {
  for (const { title } of roles) yield title
  for (const { alsoCalled } of roles) yield* alsoCalled
  for (const { responsibilities } of roles) for (const { text } of responsibilities) yield text
  for (const { codes } of roles) for (const { label } of codes) yield label
  for (const { name } of skills) yield name
  for (const { name } of fields) yield name
}

const PIECE = 16

/** Each once, in the order of the file; none where nothing is Chinese. */
export function* chineseTextsIn(data: RoleGraphData): Sliced<readonly string[]> {
  const texts = new Set<string>()
  let nth = 0
  for (const text of textsOf(data)) {
    for (const { value, language } of wordingsOf(text, data.languages))
      if (isSameLanguage(language, 'zh') && isHanIn(value)) texts.add(value)
    if (isStop(nth++, PIECE)) yield
  }
  return [...texts]
}

/** The same at once. */
export const chineseTexts = (data: RoleGraphData): readonly string[] => finish(chineseTextsIn(data))

/** What a graph says of how its Chinese is read. */
export const speechOf = ({ languages, pinyin = {} }: RoleGraphData): Speech => ({
  words: Object.fromEntries(
    Object.entries(pinyin).flatMap(([word, written]) => {
      const plain = plainPinyin(word, written)
      return plain === null ? [] : [[word, plain]]
    }),
  ),
  isTaiwan: languages.some((code) => isSameLanguage(code, 'zh') && scriptOf(code) === 'Hant'),
})
