import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aGraphData } from '../graph/builders'
import { aDesk, type Desk, TABLE } from './terminal'

let desk: Desk
beforeEach(async () => {
  desk = await aDesk()
})
afterEach(() => desk.leave())

describe('rungs site --since', () => {
  it.each([
    ['of the map of its id', 'map.json other.json --since old/other.json', 'other@1.json'],
    ['of the tables, as a table', 'map.json roles.csv --since old/before.csv', 'roles@2024-01-01.json'],
    [
      'in the place of one that is called the same',
      'other.json other@1.json --since old/other.json',
      'other@1.json',
    ],
  ])('[CLI14] takes the earlier version as one %s', async (_, files, name) => {
    const other = { ...aGraphData('a>b'), id: 'other', version: '2' }
    await desk.put('map.json', { ...other, id: 'map' })
    await desk.put('other.json', other)
    await desk.put('other@1.json', { ...other, version: '1' })
    await desk.put('old/other.json', { ...other, version: '1', title: 'As it was' })
    await desk.put('roles.csv', TABLE)
    await desk.put('old/before.csv', TABLE)
    await utimes(join(desk.folder, 'old/before.csv'), new Date(2024, 0, 1), new Date(2024, 0, 1))
    const { end, out } = await desk.call(`site ${files}`)
    expect([end, out.trimEnd().split('\n').at(-1)]).toEqual([0, `  rungs preview ${files}`])
    const held = await readdir(join(desk.folder, 'site/data'))
    expect(held.filter((file) => /@.*json$/.test(file))).toEqual([name])
    const text = await readFile(join(desk.folder, 'site/data', name), 'utf8')
    expect(text.includes('As it was')).toBe(name.startsWith('other'))
  })
})
