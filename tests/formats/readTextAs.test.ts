import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENCODINGS, readTableText, readTextAs } from '../../src/formats/readTextAs'
import { cases, gb18030, utf8, utf16 } from './encodings'

const TABLE = '岗位,部门\n店长,门店\n'
const western = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('the text of a table', () => {
  it.each(cases)('[CHECK10] is read right from %s, and it is told what it was', (name, encode) => {
    const read = readTableText(encode(TABLE))
    expect(read).toMatchObject({ text: TABLE, replaced: null })
    const label = name.toLowerCase().split(/[ ,]/)[0] ?? ''
    expect('encoding' in read && read.encoding.startsWith(label)).toBe(true)
  })

  it('[CHECK10] is a Western one where it is nothing else', () => {
    expect(readTableText(western('Rôle;Tâche\nChef;Prépare\n'))).toEqual({
      text: 'Rôle;Tâche\nChef;Prépare\n',
      encoding: 'windows-1252',
      replaced: null,
    })
  })

  it.each([
    ['UTF-8 with a mistake', [...utf8('岗位\n店'), 0xff], { byte: 11, line: 2, column: 2 }],
    ['half a unit of UTF-16', [...utf16('ab\nc'), 0x61], { byte: 11, line: 2, column: 2 }],
    ['an empty character', [...utf8('a,b\nc'), 0, 0x64], { byte: 6, line: 2, column: 2 }],
    ['an empty character in a Western one', [0xe9, 0x61, 0x0a, 0x62, 0], { byte: 1, line: 1, column: 1 }],
  ])('[CHECK10] is refused with its place where it is %s', (_, bytes, fault) => {
    expect(readTableText(Uint8Array.from(bytes))).toEqual({ fault })
  })

  it('[CHECK10] is read as somebody says, or refused where it is none', () => {
    expect(readTextAs(Uint8Array.of(0xa9, 0xb1, 0xaa, 0xf8), 'big5')).toMatchObject({ text: '店長' })
    expect(readTextAs(Uint8Array.of(0x93, 0x58, 0x92, 0xb7), 'shift_jis')).toMatchObject({ text: '店長' })
    expect(readTextAs(gb18030(TABLE), 'gb18030')).toMatchObject({ text: TABLE, encoding: 'gb18030' })
    expect(readTextAs(gb18030('a\n店'), 'utf-8')).toEqual({ fault: { byte: 3, line: 2, column: 1 } })
    expect(readTextAs(Uint8Array.of(0x61, 0x0a, 0x62, 0xff), 'gb18030')).toEqual({
      fault: { byte: 4, line: 2, column: 2 },
    })
    expect(readTextAs(Uint8Array.of(0x61, 0x0a, 0x81), 'gb18030')).toEqual({
      fault: { byte: 3, line: 2, column: 1 },
    })
  })

  it.each(ENCODINGS)('[CHECK10] never throws, nor holds an empty character, read as %s', (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        for (const read of [readTextAs(bytes, encoding), readTableText(bytes)])
          if ('text' in read) expect(read.text).not.toContain('\u0000')
          else expect(read.fault.byte).toBeLessThanOrEqual(Math.max(bytes.length, 1))
      }),
      { numRuns: 500 },
    )
  })
})
