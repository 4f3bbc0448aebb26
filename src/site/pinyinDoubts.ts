import { createProblem, type Problem } from '../graph/checks/problems'
import { isSameLanguage } from '../graph/language'
import type { RoleGraphData } from '../graph/model'
import { speechOf } from '../graph/search/chineseTexts'
import { isHanIn } from '../graph/search/pinyin'
import { wordingsOf } from '../graph/text'
import { doubtsIn, readAloud } from '../workers/readAloud'

/** The titles of which nobody can be sure how they are read: for whoever makes a map, as it takes the dictionary. */
export function pinyinDoubts(data: RoleGraphData): readonly Problem[] {
  const speech = speechOf(data)
  return data.roles.flatMap(({ title }, index) =>
    wordingsOf(title, data.languages).flatMap(({ value, language }) => {
      if (!isSameLanguage(language, 'zh') || !isHanIn(value)) return []
      const doubts = doubtsIn(value, speech)
      if (doubts.length === 0) return []
      const path = ['roles', index, 'title', ...(typeof title === 'string' ? [] : [language])]
      const detail = { title: value, characters: doubts.join(' '), pinyin: readAloud(value, speech) }
      return [createProblem('doubtful-pinyin', { kind: 'path', path }, detail)]
    }),
  )
}
