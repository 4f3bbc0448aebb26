import { describe, expect, it } from 'vitest'
import { plainPinyin } from '../../src/graph/search/pinyin'
import { simplified } from '../../src/graph/simplified'
import { doubtsIn, readAloud } from '../../src/workers/readAloud'
import { inTaiwan, jobWords } from './jobWords'

const PLAIN = { words: {}, isTaiwan: false }

describe('how titles are read', () => {
  it('[FIND9] there are more than 200 with characters that have several readings, each once', () => {
    expect(jobWords.length).toBeGreaterThan(200)
    expect(new Set(jobWords.map(({ title }) => title)).size).toBe(jobWords.length)
  })

  it.each(jobWords)('[FIND9] $title is $pinyin', ({ title, pinyin }) => {
    expect(readAloud(title, PLAIN)).toBe(pinyin)
  })

  it.each([
    ['总行程', 'zong xing cheng'],
    ['医院长期合作', 'yi yuan chang qi he zuo'],
    ['部门长期规划', 'bu men chang qi gui hua'],
    ['特长', 'te chang'],
    ['擅长', 'shan chang'],
    ['分行业研究', 'fen hang ye yan jiu'],
    ['副部长（挂职）', 'fu bu zhang gua zhi'],
  ])('[FIND9] a word within others is not taken for one: %s', (text, pinyin) => {
    expect(readAloud(text, PLAIN)).toBe(pinyin)
  })

  it.each(inTaiwan)('[FIND9] in Taiwan $title has $syllable, too', ({ title, character, syllable }) => {
    const at = simplified(title).indexOf(character)
    const [read, elsewhere] = [true, false].map(
      (isTaiwan) => readAloud(title, { words: {}, isTaiwan }).split(' ')[at],
    )
    expect(read?.split('/')).toContain(syllable)
    expect(read).toContain(elsewhere)
  })

  it('[FIND9] is doubtful where a character has several readings and stands in no word that is known', () => {
    expect(doubtsIn('薄荷种植工', PLAIN)).toEqual([])
    expect(doubtsIn('抄校员', PLAIN)).toEqual(['校'])
    expect(doubtsIn('抄校员', { ...PLAIN, words: { 抄校: 'chao jiao' } })).toEqual([])
    expect(jobWords.flatMap(({ title }) => doubtsIn(title, PLAIN))).toEqual([])
  })

  it.each([
    ['绿化', 'lǜ huà', 'lv hua'],
    ['绿化', "lv4'hua4", 'lv hua'],
    ['绿化', 'lü hua', 'lv hua'],
    ['绿化', 'lühua', null],
    ['绿A', 'lü a', null],
    ['绿化', 'lü 化', null],
  ])('[FIND9] of %s its authors may write as %s', (word, written, plain) => {
    expect(plainPinyin(word, written)).toBe(plain)
  })

  it('[FIND9] is as its authors say, in whatever words that stands', () => {
    const speech = { ...PLAIN, words: { 抄校: 'chao jiao', 校: 'xiao' } }
    expect(readAloud('抄校员（抄校）', speech)).toBe('chao jiao yuan chao jiao')
    expect(readAloud('校员', speech)).toBe('xiao yuan')
  })
})
