import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createXmlReader } from '../../../../src/formats/table/workbook/xml'

/** What is told of a document in pieces, and whether it is whole. */
function read(pieces: readonly string[]) {
  const told: string[] = []
  const reader = createXmlReader({
    open: (name, attribute) => told.push(`<${name} ${attribute('a')}`),
    close: (name) => told.push(`>${name}`),
    text: (text) => told.push(text),
  })
  const isGood = pieces.every((piece) => reader.write(piece))
  return { told: told.join(''), isWhole: isGood && reader.end() }
}

const DOCUMENT = `<?xml version="1.0"?><!-- <no> -->
<x:r xmlns:x="u"><b a='1>2' c="'"/>t&lt;<x:c y:a = "&quot;">u<![CDATA[<v> & ]]></x:c ></x:r>
<!-- end -->`

describe('XML', () => {
  it('is read the same in whatever pieces it arrives', () => {
    const whole = read([DOCUMENT])
    expect(whole).toEqual({ told: `<r <b 1>2>bt<<c "u<v> & >c>r`, isWhole: true })
    fc.assert(
      fc.property(fc.array(fc.nat(DOCUMENT.length)), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), DOCUMENT.length]
        expect(read(at.map((cut, index) => DOCUMENT.slice(cut, at[index + 1])))).toEqual(whole)
      }),
    )
  })

  it.each([
    '',
    ' ',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '</a>',
    '<a',
    '< a/>',
    '<a b="1/>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<>',
    '<a<b/>',
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
  ])('that is not well-formed, or has a type of its own, is not whole: %s', (text) => {
    expect(read([text]).isWhole).toBe(false)
    expect(read([...text]).isWhole).toBe(false)
  })

  it('is refused once it is nested deeper, or longer at a stretch, than any workbook', () => {
    const nested = (depth: number) => read(['<a>'.repeat(depth), '</a>'.repeat(depth)]).isWhole
    expect([nested(64), nested(65)]).toEqual([true, false])
    const long = (length: number) => read([`<a>${'x'.repeat(length)}`, '</a>']).isWhole
    expect([long(1 << 20), long((1 << 20) + 1)]).toEqual([true, false])
  })

  it('leaves entities that it does not know as they are', () => {
    expect(read(['<a>&b;&amp;amp;&#x110000;&#0000000065;&;</a>']).told).toBe(
      '<a &b;&amp;\uFFFD&#0000000065;&;>a',
    )
  })

  it.each([
    ['elements nested without end', '<a>', 500_000],
    ['a tag without end', '<a b="', 500_000],
    ['attributes without values', '<a b ', 500_000],
    ['a text without end', '<a>text', 500_000],
    ['quotation marks', `<a "'`, 500_000],
    ['ampersands', '<a>&&#&#x&amp', 500_000],
    ['brackets', '<<', 500_000],
    ['comments', '<!--', 500_000],
  ])('is refused or read to the end, whatever it repeats: %s', (_, text, times) => {
    const piece = text.repeat(10_000)
    expect(read(Array.from({ length: times / 10_000 }, () => piece)).isWhole).toBe(false)
    expect(read([`<r ${text.slice(1).repeat(times)}`]).isWhole).toBe(false)
  })
})
