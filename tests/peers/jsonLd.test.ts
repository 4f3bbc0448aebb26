import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { writeJsonLd } from '../../src/formats/jsonLd/jsonLd'
import { defaultGraph, english, graphs } from '../formats/cases'

const SCHEMA = 'http://schema.org/'

/** The vocabulary as schema.org's own context gives it to the words used here; no other address may be asked for. */
const documentLoader = (address: string) =>
  address === 'https://schema.org'
    ? Promise.resolve({ documentUrl: address, document: { '@context': { '@vocab': SCHEMA } } })
    : Promise.reject(new Error(`Not fetched: ${address}`))

/** The file as statements, by a reader that knows nothing of ours. */
async function statementsOf(text: string) {
  const dataset = await jsonld.toRDF(JSON.parse(text), { documentLoader })
  return Array.isArray(dataset) ? dataset : []
}

/** The values that any subject has for a term of schema.org. */
async function valuesOf(text: string, term: string): Promise<readonly string[]> {
  const statements = await statementsOf(text)
  return statements
    .filter(({ predicate }) => predicate.value === SCHEMA + term)
    .map(({ object }) => ('language' in object ? `${object.value} ${String(object.language)}` : object.value))
}

describe('JSON-LD, by a reader of linked data', () => {
  const text = writeJsonLd({ graph: defaultGraph }, english)

  it('[TAKE9] reads as an Occupation a role, with the name in every language', async () => {
    const statements = await statementsOf(text)
    expect(statements.filter(({ object }) => object.value === `${SCHEMA}Occupation`)).toHaveLength(12)
    const names = await valuesOf(text, 'name')
    expect(names.join('\n')).toContain('SEO Specialist en')
    expect(names.join('\n')).toMatch(/搜索引擎优化（SEO）专员 zh-cn/i)
  })

  it('[TAKE9] names responsibilities, skills, and occupational categories with their code and set', async () => {
    const lines = [...defaultGraph.roles.values()].flatMap(({ responsibilities }) => responsibilities)
    expect(await valuesOf(text, 'responsibilities')).toHaveLength(lines.length * 2)
    expect((await valuesOf(text, 'skills')).length).toBeGreaterThan(24)
    const codes = [...defaultGraph.roles.values()].flatMap((role) => role.codes.map(({ code }) => code))
    expect((await valuesOf(text, 'codeValue')).toSorted()).toEqual(codes.toSorted())
    expect(await valuesOf(text, 'inCodeSet')).toHaveLength(codes.length)
    expect(await valuesOf(text, 'inDefinedTermSet')).toHaveLength(defaultGraph.skills.size)
  })

  it('[TAKE9] says that skill tags are editorial', async () => {
    expect(await valuesOf(text, 'description')).toContain('Skill tags are editorial en')
  })

  it.each(graphs)('[TAKE9] of %s can be read, every text as it stands', async (_, graph) => {
    const written = writeJsonLd({ graph }, english)
    const statements = await statementsOf(written)
    expect(statements.filter(({ object }) => object.value === `${SCHEMA}Occupation`)).toHaveLength(
      graph.roles.size,
    )
    const names = new Set(statements.map(({ object }) => object.value))
    for (const { title } of graph.roles.values())
      for (const value of typeof title === 'string' ? [title] : Object.values(title))
        expect(names).toContain(value)
  })
})
