import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromJSONSchema } from 'zod'
import { createJsonSchema } from '../../src/graph/jsonSchema'

const LINE_WIDTH = 110

/** As the formatter of the repository leaves it: lists of plain values on one line where they fit. */
function format(value: unknown): string {
  const lines = JSON.stringify(value, null, 2)
  const joined = lines.replace(/^(.*)\[\n([^[\]{}]*?)\n *\](,?)$/gm, (list, before, items, after) => {
    const line = `${before}[${items.trim().replace(/\n */g, ' ')}]${after}`
    return line.length <= LINE_WIDTH ? line : list
  })
  return `${joined}\n`
}

/** Every property at any depth, by path. */
function propertiesOf(value: unknown, path = '$'): [path: string, property: unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = propertiesOf(inner, `${path}.${key}`)
    if (key !== 'properties') return below
    return [
      ...Object.entries(inner).map(([name, property]): [string, unknown] => [`${path}.${name}`, property]),
      ...below,
    ]
  })
}

const readGraph = (): unknown =>
  JSON.parse(readFileSync(new URL('../../data/digital-marketing-ecommerce.json', import.meta.url), 'utf8'))

test('[DATA9] the published JSON Schema is the one made from the validator', async () => {
  await expect(format(createJsonSchema())).toMatchFileSnapshot('../../data/role-graph.schema.json')
})

test('[DATA9] the JSON Schema describes every key in English and Chinese', () => {
  const properties = propertiesOf(createJsonSchema())
  expect(properties.length).toBeGreaterThan(50)
  for (const [path, property] of properties) {
    expect(property, path).toHaveProperty(
      'description',
      expect.stringMatching(/^[A-Za-z].*\p{Script=Han}.*。$/u),
    )
  }
})

test('[DATA9] the default graph follows the JSON Schema', () => {
  const result = fromJSONSchema(JSON.parse(JSON.stringify(createJsonSchema()))).safeParse(readGraph())
  expect(result.error?.issues ?? []).toEqual([])
})

test('[DATA9] the JSON Schema refuses a misspelt key', () => {
  const graph = { ...Object(readGraph()), titel: 'x' }
  expect(fromJSONSchema(JSON.parse(JSON.stringify(createJsonSchema()))).safeParse(graph).success).toBe(false)
})
