import { describe, expect, test } from 'vitest'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { aGraphData } from '../../graph/builders'

/** The first problem of a text. */
const firstOf = (text: string) => readRoleGraph(text).problems[0]

describe('limits', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const graphWith = (roles: number, transitions: number): string => {
    const {
      roles: [role],
      transitions: [transition],
      ...graph
    } = aGraphData('a>b')
    const many = (count: number, item: unknown) => Array.from({ length: count }, () => item)
    return JSON.stringify({ ...graph, roles: many(roles, role), transitions: many(transitions, transition) })
  }
  const codesOf = (text: string): string[] => [
    ...new Set(readRoleGraph(text).problems.map(({ code }) => code)),
  ]

  test('[CHECK8] 32 levels of nesting are read, one more and millions more are refused', () => {
    expect(codesOf(nested(32))).toEqual(['not-an-object'])
    expect(firstOf(nested(33))).toMatchObject({
      code: 'too-deep',
      origin: { kind: 'text', line: 1, column: 33 },
      detail: { depth: '32' },
    })
    expect(codesOf('['.repeat(5_000_000))).toEqual(['too-deep'])
    expect(codesOf('{"a":'.repeat(1_000_000))).toEqual(['too-deep'])
  })

  test('[CHECK8] 20 MB are read, one byte more is refused, however many bytes a character takes', () => {
    const largest = 20 * 1024 * 1024
    expect(codesOf(`"${'a'.repeat(largest - 2)}"`)).toEqual(['not-an-object'])
    expect(codesOf(`"${'a'.repeat(largest - 1)}"`)).toEqual(['too-large'])
    expect(codesOf(`"${'汉'.repeat(largest / 3 + 1)}"`)).toEqual(['too-large'])
  })

  test('[CHECK8] more than 20,000 roles or 100,000 transitions are refused', () => {
    expect(codesOf(graphWith(20_001, 1))).toEqual(['too-many'])
    expect(codesOf(graphWith(1, 100_001))).toEqual(['too-many'])
    expect(codesOf(graphWith(20_000, 0))).toEqual(['duplicate-id', 'more-problems'])
  })

  test('[CHECK8] a file of nothing but mistakes is told the first 10,000 of them', () => {
    const graph = { ...aGraphData('a'), skills: Array.from({ length: 300_000 }, () => 1) }
    const { data, problems } = readRoleGraph(JSON.stringify(graph))
    expect(data).toBeNull()
    expect(problems).toHaveLength(10_001)
    expect(problems[0]).toMatchObject({ code: 'too-many-problems', origin: { path: [] } })
    expect(problems[1]).toMatchObject({ code: 'not-an-object', origin: { path: ['skills', 0] } })
  })

  test('[CHECK8] a list of more than 2,000,000 values is refused', () => {
    expect(codesOf(`[${'1,'.repeat(2_000_000)}1]`)).toEqual(['too-many-values'])
  })
})
