import { describe, expect, it } from 'vitest'
import { writeJsonLd } from '../../../src/formats/jsonLd/jsonLd'
import { aGraph } from '../../graph/builders'
import { chinese, defaultGraph, english, graphs } from '../cases'

const THING = ['@id', '@type', 'identifier', 'name', 'description']
const CREATIVE = [...THING, 'inLanguage', 'version', 'dateModified', 'isBasedOn', 'copyrightNotice']

/** Of the terms that schema.org has for each type, or for one that it is of, those that may be used. */
const TERMS = new Map([
  ['CreativeWork', CREATIVE],
  ['DefinedTermSet', CREATIVE],
  ['CategoryCodeSet', CREATIVE],
  ['DefinedTerm', [...THING, 'inDefinedTermSet', 'termCode']],
  ['CategoryCode', [...THING, 'inDefinedTermSet', 'termCode', 'codeValue', 'inCodeSet']],
  ['Occupation', [...THING, 'alternateName', 'responsibilities', 'skills', 'occupationalCategory']],
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

describe('JSON-LD', () => {
  it('[TAKE9] ends no script element that it is pasted into, and says the same', () => {
    const title = '</script><script>alert(1)</script><!--'
    const graph = aGraph('a>b', { a: { title } })
    const text = writeJsonLd({ graph }, english)
    expect(text).not.toContain('<')
    expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(title))
  })

  const text = writeJsonLd({ graph: defaultGraph }, english)

  it('[TAKE9] says on whose word a category is, in the language of the reader', () => {
    expect(text).toContain('listed as an alternate title, editors are sure')
    expect(writeJsonLd({ graph: defaultGraph }, chinese)).toContain('列为别称、编者有把握')
  })

  it('[TAKE9] says that skill tags are editorial', () => {
    expect(text).toContain('Skill tags are editorial')
    const none = writeJsonLd({ graph: aGraph('a') }, english)
    expect(none).not.toContain('Skill tags')
  })

  it.each(graphs)('[TAKE9] of %s uses only terms that schema.org has for the type', (_, graph) => {
    const { '@graph': nodes, ...root } = JSON.parse(writeJsonLd({ graph }, english))
    expect(root).toEqual({ '@context': 'https://schema.org' })
    for (const node of nodes) expect(node).toHaveProperty('@type')
    expect(strayKeys(nodes)).toEqual([])
  })
})
