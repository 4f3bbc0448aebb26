import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRun, findShortened } from '../../../src/graph/search/find'
import { Hearing } from '../../../src/graph/search/hearing'
import { lettersOf } from '../../../src/graph/search/letters'
import { finish } from '../../../src/graph/search/sliced'
import { soundsOf } from '../../../src/graph/search/sounds'
import { Texts } from '../../../src/graph/search/texts'
import { defaultPinyin } from './defaultPinyin'

const texts = new Texts()
for (const text of [...defaultPinyin.keys(), '（A）搜索', '搜 A/B 索']) texts.add([text])
const sounds = soundsOf(texts, defaultPinyin)
finish(sounds.readTo(texts.held.length))

const read = [...defaultPinyin.values()]
/** What somebody may type for a stretch of a text: syllables, initials and halves. */
const typed = fc
  .tuple(
    fc.constantFrom(...read),
    fc.nat(60),
    fc.array(fc.constantFrom(1, 2, 6), { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([pinyin, from, lengths, isApart]) => {
    const syllables = pinyin.split(' ')
    const start = from % syllables.length
    return lengths
      .map((length, nth) => (syllables[start + nth] ?? '').slice(0, length))
      .join(isApart ? "'" : '')
  })

describe('what is heard', () => {
  it('[FIND2] [FIND3] is looked for in every text that has it: no signature passes over one', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.constantFrom('搜索', 'sou索', 'absuo')), (query) => {
        const letters = lettersOf([query])
        if (letters === null) return
        const hearing = new Hearing(letters, sounds)
        for (const text of texts.held.keys())
          for (const one of sounds.readingsOf(text)) {
            if (findRun(one, hearing.spoken, () => true) !== null) expect(hearing.inRun(text)).toContain(one)
            if (findShortened(one, hearing.spoken) !== null) expect(hearing.inOrder(text)).toContain(one)
          }
      }),
      { numRuns: 60 },
    )
  })
})
