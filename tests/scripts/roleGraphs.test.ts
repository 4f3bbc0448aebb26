import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { roleGraphs } from '../../scripts/roleGraphs'
import type { RoleGraphData } from '../../src/graph/model'
import { aGraphData } from '../graph/builders'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rungs-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function buildWith(file: string, data: RoleGraphData | string, first = 'test') {
  await writeFile(join(folder, 'site.json'), JSON.stringify({ first, language: 'en' }))
  await writeFile(join(folder, file), typeof data === 'string' ? data : JSON.stringify(data))
  await writeFile(join(folder, 'main.js'), "export { shippedGraphs } from 'virtual:shipped-graphs'")
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [roleGraphs(folder)],
    build: { write: false, lib: { entry: join(folder, 'main.js'), formats: ['es'] } },
  })
  return (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
}

describe('building with a role graph', () => {
  it('ships a graph that passes its checks, with the schema', async () => {
    const output = await buildWith('test.json', aGraphData('seo>manager'))
    expect(output.map(({ fileName }) => fileName)).toEqual(
      expect.arrayContaining(['data/test.json', 'data/role-graph.schema.json']),
    )
  })

  it('[GRAPH1] tells the app of every graph its title and the digest of its file, that which the site begins with first', async () => {
    for (const id of ['zoo', 'a & b', 'mine'])
      await writeFile(
        join(folder, `${id}.json`),
        JSON.stringify({ ...aGraphData('a>b'), id, title: `The ${id}` }),
      )
    const output = await buildWith('test.json', aGraphData('seo>manager'), 'mine')
    const [code = ''] = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []))
    const said = [...code.matchAll(/"?id"?: "([^"]+)",\s*"?title"?: "([^"]+)",.*?"?digest"?: "(\w+)"/gs)]
    expect(said.map(([, id, title]) => [id, title])).toEqual([
      ['mine', 'The mine'],
      ['a & b', 'The a & b'],
      ['test', 'Test graph'],
      ['zoo', 'The zoo'],
    ])
    for (const [, id, , digest] of said) {
      const file = output.find(({ fileName }) => fileName === `data/${id}.json`)
      const source = file?.type === 'asset' ? file.source : ''
      expect(createHash('sha256').update(source).digest('hex')).toBe(digest)
    }
  })

  it('[FAIL1] fails with every problem of a broken one, its place, and the remedy in both languages', async () => {
    const broken = aGraphData('seo>manager', 'seo>seo', { seo: { field: 'ads' } })
    const building = buildWith('test.json', { ...broken, fields: [{ id: 'other', name: 'Other' }] })
    await expect(building).rejects.toThrow(
      /\$\.roles\[0\]\.field.*unknown-field.*\n.*No field has the id “ads”.*\n.*没有/,
    )
    await expect(building).rejects.toThrow(/\$\.transitions\[1\].*self-loop/)
    // Mistakes alone, with their number first, and no places of the bundler after them.
    await expect(building).rejects.toThrow(/^data\/ cannot be shipped, mistakes: \d+\n/)
    await expect(building).rejects.not.toThrow(/warning|\.mjs/)
  })

  it('[FAIL1] fails on a file that is no JSON, and on one whose name is not its id', async () => {
    await expect(buildWith('test.json', '{"format": ')).rejects.toThrow(
      /^data\/ cannot be shipped, mistakes: 1\ndata\/test\.json .*\n.*\n.*$/,
    )
    await expect(buildWith('test.json', { ...aGraphData('a>b'), id: 'other' })).rejects.toThrow(
      /name it other\.json/,
    )
  })
})
