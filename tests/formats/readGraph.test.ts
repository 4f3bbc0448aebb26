import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/formats/formats'
import { readGraph } from '../../src/formats/readGraph'
import { defaultGraph, graphs } from './cases'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const [graphJson] = formats.graph
const text = graphJson.write({ graph: defaultGraph })

describe('a role graph from the bytes of a file', () => {
  it.each(graphs)('[TAKE6] is %s as it was written, with a byte order mark and without', (_, graph) => {
    const written = graphJson.write({ graph })
    for (const start of ['', '\uFEFF'])
      expect(readGraph(bytesOf(`${start}${written}`), { name: 'graph.json' }).data).toEqual(graph.data)
  })

  it('[CHECK4] is read whatever the file is called', () => {
    for (const name of ['', 'graph', 'graph.csv', '__proto__'])
      expect(readGraph(bytesOf(text), { name }).data).toEqual(defaultGraph.data)
  })

  it.each([
    ['', 'blank-file'],
    ['hello', 'not-json'],
    ['id,title_en\r\na,A\r\n', 'not-json'],
    ['{"format": "rungs-readiness/1"}', 'missing-key'],
  ])('[CHECK3] is not found in %j, and what is wrong is said', (content, code) => {
    const { data, problems } = readGraph(bytesOf(content), { name: 'a.csv' })
    expect(data).toBeNull()
    expect(problems.map((problem) => problem.code)).toContain(code)
  })

  it('[CHECK8] takes 20 MB beside a byte order mark, and is not decoded when there is more', () => {
    const largest = 20 * 1024 * 1024
    const codesOf = (content: string) =>
      readGraph(bytesOf(content), { name: '' }).problems.map(({ code }) => code)
    expect(codesOf(`\uFEFF"${'a'.repeat(largest - 2)}"`)).toEqual(['not-an-object'])
    expect(codesOf(`"${'a'.repeat(largest - 1)}"`)).toEqual(['too-large'])
    expect(codesOf('a'.repeat(largest * 2))).toEqual(['too-large'])
  })

  it('[CHECK4] never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, name) => {
        expect(readGraph(bytes, { name }).data).toBeNull()
      }),
    )
  })
})
