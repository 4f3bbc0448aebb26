import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeName } from '../../src/site/safeName'

describe('the name of a file for an id', () => {
  it.each([
    ['seo-specialist', 'seo-specialist'],
    ['SEO', '_s_e_o'],
    ['Bar manager', '_bar_-manager'],
    ['内容运营', '内容运营'],
    ['11-1011.00', '11-1011.00'],
    ['a.gz', 'a__002egz'],
    ['..', '__002e__002e'],
    ['a/b', 'a__002fb'],
    ['a%2fb', 'a__00252fb'],
    ['__proto__', '__005f__005fproto__005f__005f'],
    ['con', '__0063on'],
    ['com1.2', '__0063om1.2'],
    ['index', '__0069ndex'],
    ['404', '__003404'],
    ['assets', '__0061ssets'],
    ['é', '__00e9'],
    ['😀', '__d83d__de00'],
    ['x'.repeat(200), `${'x'.repeat(100)}___aa20c23e32018340`],
  ])('[PAGE3] of “%s” is the same in every release', (id, name) => {
    expect(safeName(id)).toBe(name)
  })

  it('[PAGE3] is never that of another id, also where case does not count and accents are written in another way', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aA_-. 0.1ée\u0301İ岗/%'), maxLength: 60 })
    const folded = (id: string) => safeName(id).toLowerCase().normalize('NFKD')
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(folded(a) === folded(b)).toBe(a === b)
      }),
    )
    const long = ['a', 'A', 'b'].map((last) => folded(`${'岗位 Z'.repeat(40)}${last}`))
    expect(new Set(long).size).toBe(3)
  })

  it('[PAGE3] is one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (id) => {
        const name = safeName(id)
        expect(name).toMatch(/^[a-z0-9_\u4e00-\u9fff-](?:[a-z0-9._\u4e00-\u9fff-]*[a-z0-9_\u4e00-\u9fff-])?$/)
        expect(Buffer.byteLength(name)).toBeLessThan(125)
      }),
    )
  })
})
