import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Texts, toNeedle } from '../../../src/graph/search/texts'

const aWord = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '搜', '索', '/', '\n', ' '), maxLength: 4 }),
)

describe('the texts that the search looks in', () => {
  it('[SEARCH1] hold what is written in them: no signature passes over a text that has a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(aWord, fc.lorem()), { maxLength: 3 }), { maxLength: 80 }),
        aWord,
        (all, word) => {
          const texts = new Texts()
          for (const values of all) texts.add(values)
          for (const [text, held] of texts.held.entries())
            expect(texts.holds(text, toNeedle(word))).toBe(held.includes(word))
        },
      ),
    )
  })
})
