import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '../../src/notebook/content'
import { formatNotebook, readNotebook } from '../../src/notebook/document'
import { ownIds } from '../../src/notebook/merge'
import { aGraph } from '../graph/builders'

const graph = aGraph('seo>manager', { manager: { formerIds: ['boss'] } })

const words = fc.string({ unit: 'binary', maxLength: 5 }).map((text) => text.toWellFormed())
const lines = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 4 })
const contents: fc.Arbitrary<Content> = fc
  .record({
    sheets: fc.uniqueArray(
      fc.record({
        from: words,
        to: words,
        saved: words,
        evidence: lines(
          fc.record({ id: words, sign: words, date: fc.constantFrom('', '2026-11-22'), text: words }),
        ).filter(({ length }) => length > 0),
        notes: lines(fc.record({ id: words, responsibility: words, text: words })),
      }),
      { selector: ({ from, to }) => JSON.stringify([from, to]), maxLength: 3 },
    ),
    today: fc.uniqueArray(words, { maxLength: 4 }),
  })
  .map(({ sheets, today }) => {
    // Each line has an id of its own.
    const own = ownIds(new Set())
    return {
      sheets: sheets.map(({ evidence, notes, ...sheet }) => ({
        ...sheet,
        evidence: evidence.map((line) => own(line)),
        notes: notes.map((note) => own(note)),
      })),
      today,
    }
  })

describe('the document of a notebook', () => {
  it('[NOTE1] is read as it was written, whatever is written', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const read = readNotebook(formatNotebook('test', content), graph)
        expect(read).toEqual({ kind: 'read', content, isWhole: true })
      }),
    )
  })

  it('[NOTE6] of a newer version is not read at all', () => {
    expect(readNotebook('{"format":"rungs-notebook/2","sheets":[]}', graph)).toEqual({ kind: 'newer' })
  })

  it.each([
    '',
    'no JSON',
    'null',
    '[]',
    '{}',
    '{"format":"rungs-notebook/0"}',
    '{"format":"rungs-notebook/1.0"}',
  ])('[NOTE6] is none, and worth keeping as it stands, when it is %j', (text) => {
    expect(readNotebook(text, graph)).toMatchObject({
      kind: 'read',
      content: { sheets: [], today: [] },
      isWhole: false,
    })
  })
})
