import { describe, expect, it } from 'vitest'
import type { Text } from '../../../src/graph/model'
import { HAN, parsePinyin } from '../../../src/graph/search/pinyin'
import { pinyinOf } from '../../../src/site/pinyinFile'
import { aGraphData } from '../builders'
import { defaultGraph } from '../defaultRoleGraph'
import { defaultPinyin } from './defaultPinyin'

const wordings = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text))

/** The pinyin of a word wherever it stands in the default graph. */
function readingsIn(word: string): readonly string[] {
  const characters = [...word]
  return [...defaultPinyin].flatMap(([text, pinyin]) => {
    const all = [...text].filter((one) => HAN.test(one))
    const at = all.join('').indexOf(word)
    return at < 0
      ? []
      : [
          pinyin
            .split(' ')
            .slice(at, at + characters.length)
            .join(' '),
        ]
  })
}

describe('how the default graph is read', () => {
  it.each([
    ['调研', 'diao yan'],
    ['协调', 'xie tiao'],
    ['执行', 'zhi xing'],
    ['进行', 'jin xing'],
    ['行业', 'hang ye'],
    ['行为', 'xing wei'],
    ['回报率', 'hui bao lv'],
    ['策略', 'ce lve'],
    ['数据', 'shu ju'],
    ['广告', 'guang gao'],
    ['绩效', 'ji xiao'],
    ['转化', 'zhuan hua'],
    ['传达', 'chuan da'],
    ['投递', 'tou di'],
  ])('[FIND1] takes %s for %s by the words that it stands in', (word, pinyin) => {
    expect([...new Set(readingsIn(word))]).toEqual([pinyin])
  })

  it('[FIND1] knows the words of work that its dictionary takes apart', () => {
    const titles = ['店长', '副店长', '秘书长', '处长', '差旅专员', '护士长']
    const graph = aGraphData(
      Object.fromEntries(titles.map((title, i) => [`r${i}`, { title: { zh: title } }])),
    )
    expect([...pinyinOf({ ...graph, languages: ['zh'] }).values()]).toEqual([
      'dian zhang',
      'fu dian zhang',
      'mi shu zhang',
      'chu zhang',
      'chai lv zhuan yuan',
      'hu shi zhang',
    ])
  })

  it('[FIND1] has a syllable for each Chinese character of what is searched, and nothing else', () => {
    for (const [text, pinyin] of defaultPinyin) {
      const characters = [...text].filter((one) => HAN.test(one))
      expect(pinyin, text).toMatch(/^[a-z]+( [a-z]+)*$/)
      expect(pinyin.split(' '), text).toHaveLength(characters.length)
    }
    for (const role of defaultGraph.roles.values())
      for (const text of [role.title, ...role.responsibilities.map((line) => line.text)])
        expect(wordings(text).some((one) => defaultPinyin.has(one))).toBe(true)
  })

  it('[FIND1] is of Chinese alone, and leaves a gap where a character has no pinyin', () => {
    const graph = aGraphData({ a: { title: { ja: '営業', en: 'Sales', zh: '𠮷野家店长' } } })
    expect([...pinyinOf({ ...graph, languages: ['ja', 'en', 'zh'] })]).toEqual([
      ['𠮷野家店长', '- ye jia dian zhang'],
    ])
  })

  it.each(['', 'null', '{}', '[1]', '[["a"]]', '[["a", 1]]', '<!doctype html>'])(
    '[FIND1] is nothing when its file holds anything else: %s',
    (file) => expect(parsePinyin(file)).toBeNull(),
  )
})
