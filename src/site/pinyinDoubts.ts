import type { Check } from '../graph/checks/finding'
import { isSameLanguage } from '../graph/language'
import { speechOf } from '../graph/search/chineseTexts'
import { isHanIn } from '../graph/search/pinyin'
import { wordingsOf } from '../graph/text'
import { doubtsIn, readAloud } from '../workers/readAloud'

/** The titles of which nobody can be sure how they are read: for whoever makes a map, as it takes the dictionary. */
export const pinyinDoubts: Check = {
  code: 'doubtful-pinyin',
  *find(data) {
    const speech = speechOf(data)
    for (const [index, { title }] of data.roles.entries())
      for (const { value, language } of wordingsOf(title, data.languages)) {
        if (!isSameLanguage(language, 'zh') || !isHanIn(value)) continue
        const doubts = doubtsIn(value, speech)
        if (doubts.length === 0) continue
        yield {
          at: ['roles', index, 'title', ...(typeof title === 'string' ? [] : [language])],
          detail: { title: value, characters: doubts.join(' '), pinyin: readAloud(value, speech) },
        }
      }
  },
}
