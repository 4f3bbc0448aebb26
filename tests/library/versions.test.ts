import { describe, expect, it } from 'vitest'
import { bringVersion, isBrought, readVersion } from '../../src/library/versionBytes'
import { offerVersions, versionsOf } from '../../src/library/versions'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('other versions of a graph', () => {
  it('[CHANGE11] are those of the site, and in front of them what was brought', () => {
    expect(versionsOf('x')).toEqual([])
    offerVersions('x', ['2026', '2025'])
    expect(bringVersion('x', '2024', bytesOf('a'))).toBe('2024')
    expect(versionsOf('x')).toEqual(['2024', '2026', '2025'])
    expect(['2024', '2025'].map((version) => isBrought('x', version))).toEqual([true, false])
    expect(versionsOf('y')).toEqual([])
  })

  it('[CHANGE11] give way to each other in name, unless they are the same', async () => {
    offerVersions('z', ['1'])
    expect(bringVersion('z', '1', bytesOf('a'))).toBe('1 (2)')
    expect(bringVersion('z', '1', bytesOf('b'))).toBe('1 (3)')
    expect(bringVersion('z', '1', bytesOf('a'))).toBe('1 (2)')
    expect(await readVersion('z', '1 (3)')).toEqual({ bytes: bytesOf('b'), isChecked: true })
  })
})
