import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { speakers } from '../../scripts/words'
import { readSite } from '../../src/site/readSite'
import { aGraphData } from '../graph/builders'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rungs-'))
  for (const id of ['one', 'two', 'three']) await put(id, { ...aGraphData('a>b'), id })
})
afterEach(() => rm(folder, { recursive: true }))

const put = (name: string, value: unknown) =>
  writeFile(join(folder, `${name}.json`), typeof value === 'string' ? value : JSON.stringify(value))

describe('the description of a site', () => {
  it('[GRAPH1] names the graph that stands first; the others follow by name', async () => {
    await put('site', { first: 'two', language: 'en' })
    const { graphs } = await readSite(folder, speakers)
    expect(graphs.map(({ id }) => id)).toEqual(['two', 'one', 'three'])
    expect(graphs.map(({ data }) => data?.id)).toEqual(['two', 'one', 'three'])
  })

  it.each([
    [
      { first: 'thre', language: 'en' },
      /\$\.first \[error: not-one-of\]\n.*“thre”.*Did you mean “three”.*\n.*“thre”/,
    ],
    [{ first: 'one', language: 'fr' }, /\$\.language.*\n.*“fr”.*en, zh-CN/],
    [{ first: 'one', language: 'en', base: 'elsewhere' }, /\$\.base.*\n.*elsewhere/],
    [{ first: 'one', language: 'en', tittle: 'Ours' }, /\$\.tittle.*\n.*“tittle” is not a key.*“title”/],
    [{ first: 'one', language: 'en', title: ' ' }, /\$\.title.*\n.*blank/],
    [{ language: 'en' }, /\$ .*\n.*The key “first” is missing.*\n.*first/],
    ['{"first": "one",', /line 1, column 17 .*\n.*ends too soon/],
  ])('[FAIL1] is refused with its place and the remedy in every language: %j', async (site, words) => {
    await put('site', site)
    await expect(readSite(folder, speakers)).rejects.toThrow(words)
  })

  it('and its graphs are read once, and again only where a file has changed', async () => {
    await put('site', { first: 'two', language: 'en' })
    const before = await readSite(folder, speakers)
    await put('one', { ...aGraphData('a>b>c'), id: 'one' })
    const after = await readSite(folder, speakers)
    expect(after.graphs[0]).toBe(before.graphs[0])
    expect(after.graphs[2]).toBe(before.graphs[2])
    expect(after.graphs[1]?.data?.roles).toHaveLength(3)
  })
})
