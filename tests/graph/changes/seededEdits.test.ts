import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { findChanges } from '../../../src/graph/changes/findChanges'
import type { RoleGraphData } from '../../../src/graph/model'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { aGraphData, aLadder } from '../builders'
import { defaultGraph } from '../defaultRoleGraph'
import { createRandom, type Edit, graphEdits, newWords, pick } from './edits'
import { lineEdits } from './lineEdits'
import { told } from './told'

const { data: cafe } = readRoleGraph(
  readFileSync(new URL('../../../data/cafe.json', import.meta.url), 'utf8'),
)
if (cafe === null) throw new Error('data/cafe.json does not pass its checks')

/** The builders number their lines; here each has words of its own, as lines have. */
function worded(data: RoleGraphData, seed: number): RoleGraphData {
  const random = createRandom(seed)
  return {
    ...data,
    roles: data.roles.map((role) => ({
      ...role,
      title: `${newWords(random, 2)} ${role.id}`,
      responsibilities: role.responsibilities.map((line) => ({ ...line, text: newWords(random, 8) })),
    })),
  }
}

const does = ['x y', 'y', 'z']
const graphs: readonly RoleGraphData[] = [
  defaultGraph.data,
  cafe,
  worded(aLadder(4).data, 1),
  worded(
    aGraphData('a>b>c>a', 'b=d', 'e', { a: { does }, b: { does }, c: { does, field: 'ads' }, e: { does } }),
    2,
  ),
  worded(
    aGraphData(Array.from({ length: 30 }, (_, at) => `role-${at}`).join('>'), {
      'role-3': { does },
      'role-20': { does },
    }),
    3,
  ),
]

const EDITS: readonly Edit[] = [...graphEdits, ...lineEdits, ...lineEdits]

/** A graph before and after up to `most` edits, at least one. */
function edited(seed: number, most: number) {
  const random = createRandom(seed)
  const before = pick(random, graphs) ?? defaultGraph.data
  const touched = new Set<string>()
  const expected: string[] = []
  let [data, count] = [before, 0]
  const wanted = 1 + random(most)
  for (let tries = 0; count < wanted && tries < 40; tries++) {
    const edit = pick(random, EDITS)
    const done = edit?.({ data, random, isFree: (id) => !touched.has(id) })
    if (!done || done.told.some((one) => expected.includes(one))) continue
    data = done.data
    for (const id of done.touched) touched.add(id)
    expected.push(...done.told)
    count++
  }
  return { before, after: data, expected: expected.toSorted(), count }
}

/** Parts of a list that stands in the other order where versions are turned round. */
const OPPOSITES = new Map([
  ['added', 'gone'],
  ['gone', 'added'],
  ['split', 'merged'],
  ['merged', 'split'],
])

/** What is told of the same two versions turned round. */
const turned = (line: string): string => {
  const [list = '', how = '', ids = '', ...facts] = line.split(' ')
  if (list === 'graph') return line
  const [one, other] = ids.split('>')
  const opposite = how.split('+').map((part) => OPPOSITES.get(part) ?? part)
  return [list, opposite.join('+'), other === undefined ? one : `${other}>${one}`, ...facts].join(' ')
}

const seeds = (count: number, first: number) => Array.from({ length: count }, (_, at) => first + at)

describe('edits of real graphs', () => {
  it('[CHANGE1] are found again exactly, a thousand of them, and turned round in the other direction', () => {
    let count = 0
    const kinds = new Set<string>()
    for (let seed = 1; count < 1000; seed++) {
      const { before, after, expected, count: done } = edited(seed, 1)
      count += done
      const [one, other] = [createRoleGraph(before), createRoleGraph(after)]
      expect([seed, told(findChanges(one, other))]).toEqual([seed, expected])
      expect([seed, told(findChanges(other, one))]).toEqual([seed, expected.map(turned).toSorted()])
      for (const line of expected) kinds.add(line.split(' ').slice(0, 2).join(' '))
    }
    for (const kind of [
      'roles changed',
      'line split',
      'line renamed+reworded',
      'line renamed+moved',
      'transition reversed',
    ])
      expect([...kinds]).toContain(kind)
  })

  it.each(seeds(10, 1))('[CHANGE1] are found again where several were made at once, group %i', (group) => {
    for (const seed of seeds(40, group * 100_000)) {
      const { before, after, expected } = edited(seed, 5)
      const changes = findChanges(createRoleGraph(before), createRoleGraph(after))
      expect([seed, told(changes)]).toEqual([seed, expected])
      // Written as JSON, nothing is lost.
      expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
    }
  })

  it('[CHANGE2] are renames still where each of 1,016 roles and 14,224 lines has another id', () => {
    const roles = Array.from({ length: 1016 }, (_, at) => `role-${at}`)
    const lines = Array.from({ length: 14 }, () => 'x')
    const before = worded(
      aGraphData(
        roles.join('>'),
        Object.fromEntries(roles.map((id) => [id, { does: lines, level: 'level-1' }])),
      ),
      4,
    )
    const after: RoleGraphData = {
      ...before,
      roles: before.roles.map(({ id, title, responsibilities, ...role }, at) => ({
        ...role,
        id: `other ${id}`,
        title: at % 2 === 0 ? title : `Other ${at}`,
        responsibilities: responsibilities.map((line) => ({ ...line, id: `other ${line.id}` })),
      })),
      transitions: before.transitions.map((one) => ({
        ...one,
        from: `other ${one.from}`,
        to: `other ${one.to}`,
      })),
    }
    const {
      roles: renamed,
      lines: moved,
      transitions,
    } = findChanges(createRoleGraph(before), createRoleGraph(after))
    expect(
      new Set(renamed.map(({ how, before, after }) => `${how} ${after?.id === `other ${before?.id}`}`)),
    ).toEqual(new Set(['changed true']))
    expect(new Set(moved.map(({ how }) => how.join()))).toEqual(new Set(['renamed']))
    expect([renamed.length, moved.length, transitions.length]).toEqual([1016, 14_224, 0])
  })
})
