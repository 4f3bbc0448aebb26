import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import defaultGraphFile from '../../data/digital-marketing-ecommerce.json?raw'
import { readGraph } from '../../src/formats/readGraph'
import { readText } from '../../src/formats/readText'
import { cases, gb18030, utf8, utf16 } from './encodings'

const CHINESE = '{"text": "今年自然流量上升了一半，预算不变，同事也都这么说。\\n联通、镕、€、�、😀"}\n'

describe('the text of a file', () => {
  it.each(cases)('[CHECK10] is read right from %s', (_, encode) => {
    expect(readText(encode(CHINESE))).toMatchObject({ text: CHINESE })
    expect(
      readGraph(encode(defaultGraphFile), { name: 'graph.json' }).problems.filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([])
  })

  it('[CHECK10] keeps a replacement character that somebody wrote', () => {
    expect(readText(utf8('a\n b\ufffdb'))).toEqual({
      text: 'a\n b\ufffdb',
      encoding: 'utf-8',
      replaced: { line: 2, column: 3 },
    })
    const { problems } = readGraph(
      utf8(defaultGraphFile.replace('"version"', '"version"').replace('SEO', '\ufffd')),
      {
        name: 'a.json',
      },
    )
    expect(problems).toMatchObject([
      { code: 'lost-character', severity: 'warning', origin: { kind: 'text' } },
    ])
  })

  it('[CHECK10] is told to be UTF-16 by commas and line breaks alone', () => {
    const table = '岗位,部门\n店长,门店\n'
    for (const isLittle of [true, false])
      expect(readText(utf16(table, isLittle, ''))).toMatchObject({ text: table })
  })

  it.each([
    ['UTF-8', utf8('{\n"a": "中\u0000"}'), { byte: 12, line: 2, column: 8 }],
    ['UTF-16', utf16('ab\u0000c'), { byte: 7, line: 1, column: 3 }],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0),
      { byte: 1, line: 1, column: 1 },
    ],
  ])('[CHECK10] is refused with its place at an empty character in %s', (_, bytes, fault) => {
    expect(readText(bytes)).toEqual({ fault })
  })

  it.each([
    [
      'UTF-8 with a byte that is missing',
      [...utf8('{\n"a": "中'), 0xe4, 0xb8, 0x22],
      { byte: 12, line: 2, column: 8 },
    ],
    [
      'UTF-8 with a byte that is foreign',
      [...utf8('中文中文\r\n中'), 0xff],
      { byte: 18, line: 2, column: 2 },
    ],
    ['half a pair in UTF-8', [...utf8('a\nb\nc'), 0xed, 0xa0, 0x80], { byte: 6, line: 3, column: 2 }],
    [
      'a Western encoding',
      [...utf8('{"text": "R'), 0xe9, ...utf8('sum'), 0xe9, ...utf8(' of all"}')],
      { byte: 12, line: 1, column: 12 },
    ],
    [
      'half a pair in UTF-16',
      [0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x3d, 0xd8, 0x62, 0],
      { byte: 7, line: 2, column: 1 },
    ],
    ['half a unit in UTF-16', [...utf16('ab\nc'), 0x61], { byte: 11, line: 2, column: 2 }],
  ])('[CHECK10] is refused with its place where it is %s', (_, bytes, fault) => {
    expect(readText(Uint8Array.from(bytes))).toEqual({ fault })
  })

  it('[CHECK10] is refused where one byte of a Chinese file in UTF-8 is gone, wherever', () => {
    const whole = utf8(CHINESE)
    for (const [at, byte] of whole.entries())
      if (byte > 0x7f)
        expect(readText(Uint8Array.from([...whole.slice(0, at), ...whole.slice(at + 1)]))).toHaveProperty(
          'fault',
        )
  })

  it('[CHECK10] never holds a mark that was not written, whatever the bytes', () => {
    const MARK = '\ufffd'
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const read = readText(bytes)
        if (!('text' in read)) expect(read.fault.byte).toBeLessThanOrEqual(bytes.length)
        else if (read.text.includes('\u0000')) expect.unreachable()
        else if (read.text.includes(MARK))
          expect(
            [utf8(MARK), utf16(MARK), gb18030(MARK)].some((mark) =>
              Buffer.from(bytes).includes(Buffer.from(mark.slice(-2))),
            ),
          ).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('[CHECK10] that is refused as a role graph says where', () => {
    const { data, problems } = readGraph(Uint8Array.from([...utf8('{\n"'), 0xff]), { name: 'a.json' })
    expect(data).toBeNull()
    expect(problems).toMatchObject([
      { code: 'not-text', origin: { kind: 'text', line: 2, column: 2 }, detail: { byte: '4' } },
    ])
  })
})
