import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRoleGraph } from '../../src/formats/graphJson/readRoleGraph'

const { data, problems } = readRoleGraph(
  readFileSync(new URL('../../data/cafe.json', import.meta.url), 'utf8'),
)
if (data === null) throw new Error(`The example does not open: ${JSON.stringify(problems)}`)

test('[GRAPH4] the example passes every check without a warning', () => {
  expect(problems).toEqual([])
})

test('[GRAPH4] the example says that it is one, and that all of it is editorial', () => {
  expect(data.title).toEqual({ 'zh-CN': '咖啡馆（示例）', en: 'Café (example)' })
  expect(data.source.title).toMatchObject({ 'zh-CN': expect.stringContaining('没有出处') })
  expect(data.source.title).toMatchObject({ en: expect.stringContaining('no source') })
  for (const { editorial } of data.roles) expect(editorial).toEqual(['field', 'level'])
  for (const { basis } of data.transitions) expect(basis).toBe('editorial')
})

test('[GRAPH4] the example shows all that a graph is made of', () => {
  expect(data.roles.map(({ id }) => id)).toEqual([
    'barista',
    'kitchen-assistant',
    'shift-lead',
    'kitchen-lead',
    'cafe-manager',
  ])
  expect(data.levels).toHaveLength(3)
  expect(data.fields).toHaveLength(2)
  expect(data.readiness?.signals).toHaveLength(3)
  expect(new Set(data.transitions.map(({ kind }) => kind))).toEqual(new Set(['promotion', 'lateral']))
  for (const { cites, reason } of data.transitions) {
    expect(cites?.length).toBeGreaterThan(0)
    expect(reason).toBeDefined()
  }
})
