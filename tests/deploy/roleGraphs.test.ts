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

async function buildWith(file: string, data: RoleGraphData | string) {
  await writeFile(join(folder, file), typeof data === 'string' ? data : JSON.stringify(data))
  await writeFile(join(folder, 'main.js'), "export { checkedGraphs } from 'virtual:checked-graphs'")
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [roleGraphs(folder)],
    build: { write: false, lib: { entry: join(folder, 'main.js'), formats: ['es'] } },
  })
  return (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output.map(({ fileName }) => fileName) : [],
  )
}

describe('building with a role graph', () => {
  it('ships a graph that passes its checks, with the schema', async () => {
    expect(await buildWith('test.json', aGraphData('seo>manager'))).toEqual(
      expect.arrayContaining(['data/test.json', 'data/role-graph.schema.json']),
    )
  })

  it('[FAIL1] fails with every problem of a broken one, its place, and the remedy in both languages', async () => {
    const broken = aGraphData('seo>manager', 'seo>seo', { seo: { field: 'ads' } })
    const building = buildWith('test.json', { ...broken, fields: [{ id: 'other', name: 'Other' }] })
    await expect(building).rejects.toThrow(
      /\$\.roles\[0\]\.field.*unknown-field.*\n.*No field has the id “ads”.*\n.*没有/,
    )
    await expect(building).rejects.toThrow(/\$\.transitions\[1\].*self-loop/)
  })

  it('[FAIL1] fails on a file that is no JSON, and on one whose name is not its id', async () => {
    await expect(buildWith('test.json', '{"format": ')).rejects.toThrow(/data\/test\.json cannot be shipped/)
    await expect(buildWith('test.json', { ...aGraphData('a>b'), id: 'other' })).rejects.toThrow(
      /name it other\.json/,
    )
  })
})
