import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { tarball } from '../../src/cli/tarball'

const long = `${'folder/'.repeat(20)}page.js`
const files = new Map<string, string | Uint8Array>([
  ['package.json', '{"name":"职阶"}'],
  ['empty.txt', ''],
  ['whole.bin', new Uint8Array(512).fill(7)],
  [long, 'far below'],
])

describe('a package', () => {
  it('[CLI13] is read by tar, to the last byte', async () => {
    const input = Buffer.from(await tarball(files))
    const tar = (...args: string[]) => execFileSync('tar', args, { input })
    expect(tar('-tzf', '-').toString().trim().split('\n')).toEqual(
      [...files.keys()].map((path) => `package/${path}`),
    )
    for (const [path, content] of files)
      expect(tar('-xzOf', '-', `package/${path}`)).toEqual(Buffer.from(content))
  })

  it('[CLI13] is the same of the same files', async () => {
    expect(await tarball(files)).toEqual(await tarball(new Map(files)))
  })

  it('takes no path that it cannot hold', async () => {
    await expect(tarball(new Map([['a'.repeat(101), '']]))).rejects.toThrow('too long')
  })
})
