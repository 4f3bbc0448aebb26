import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { writeJsonLd } from '../../../src/formats/jsonLd/jsonLd'
import { aGraph } from '../../graph/builders'
import { chinese, defaultGraph, english, graphs } from '../cases'

const SCHEMA = 'http://schema.org/'

const THING = ['@id', '@type', 'identifier', 'name', 'description']
const CREATIVE = [...THING, 'inLanguage', 'version', 'dateModified', 'isBasedOn', 'copyrightNotice']

/** Of the terms that schema.org has for each type, or for one that it is of, those that may be used. */
const TERMS = new Map([
  ['CreativeWork', CREATIVE],
  ['DefinedTermSet', CREATIVE],
  ['CategoryCodeSet', CREATIVE],
  ['DefinedTerm', [...THING, 'inDefinedTermSet', 'termCode']],
  ['CategoryCode', [...THING, 'inDefinedTermSet', 'termCode', 'codeValue', 'inCodeSet']],
  ['Occupation', [...THING, 'responsibilities', 'skills', 'occupationalCategory']],
])

/** Each key that is no term of the type of its node, with the type. */
function strayKeys(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(strayKeys)
  if (!('@type' in value)) return within
  const type = String(value['@type'])
  const stray = Object.keys(value).filter((key) => !TERMS.get(type)?.includes(key))
  return [...stray.map((key) => `${type} ${key}`), ...within]
}

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

describe('JSON-LD', () => {
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

  it('[TAKE9] says on whose word a category is, in the language of the reader', () => {
    expect(text).toContain('listed as an alternate title, editors are sure')
    expect(writeJsonLd({ graph: defaultGraph }, chinese)).toContain('列为别称、编者有把握')
  })

  it('[TAKE9] says that skill tags are editorial', async () => {
    expect(await valuesOf(text, 'description')).toContain('Skill tags are editorial en')
    const none = writeJsonLd({ graph: aGraph('a') }, english)
    expect(none).not.toContain('Skill tags')
  })

  it.each(graphs)('[TAKE9] of %s uses only terms that schema.org has for the type', (_, graph) => {
    const { '@graph': nodes, ...root } = JSON.parse(writeJsonLd({ graph }, english))
    expect(root).toEqual({ '@context': 'https://schema.org' })
    for (const node of nodes) expect(node).toHaveProperty('@type')
    expect(strayKeys(nodes)).toEqual([])
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
