import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromJSONSchema } from 'zod'
import { createSiteJsonSchema, readSiteFile } from '../../src/library/siteFile'

const schema = () => fromJSONSchema(JSON.parse(JSON.stringify(createSiteJsonSchema())))

test('[DATA9] the published JSON Schema of a site is the one made from the validator', async () => {
  const lines = `${JSON.stringify(createSiteJsonSchema(), null, 2)}\n`
  const formatted = lines.replace(
    /\[\n([^[\]{}]*?)\n *\]/g,
    (_, items) => `[${items.trim().replace(/\n */g, ' ')}]`,
  )
  await expect(formatted).toMatchFileSnapshot('../../data/site.schema.json')
})

test('[DATA9] it describes every key in English and Chinese', () => {
  const keys = Object.values(createSiteJsonSchema().properties ?? {})
  expect(keys).toHaveLength(7)
  for (const key of keys)
    expect(key).toHaveProperty('description', expect.stringMatching(/^[A-Za-z].*\p{Script=Han}.*。$/u))
})

test('[DATA9] data/site.json follows it, and a misspelt key does not', () => {
  const site: object = JSON.parse(readFileSync(new URL('../../data/site.json', import.meta.url), 'utf8'))
  expect(schema().safeParse(site).success).toBe(true)
  expect(schema().safeParse({ ...site, frist: 'cafe' }).success).toBe(false)
})

test('a site of another title, description and base is taken', () => {
  const site = {
    first: '__proto__',
    language: 'en',
    title: { en: 'Ours', fr: 'Le nôtre' },
    description: 'What we do',
    base: '/careers/map/',
  }
  const offer = { graphs: ['__proto__'], languages: ['en'] }
  expect(readSiteFile(JSON.stringify(site), offer)).toEqual({ data: site, problems: [] })
})

test.each([
  ['./', true],
  ['/', true],
  ['/careers/', true],
  ['https://example.org/', true],
  ['http://example.org:8080/careers/map/', true],
  ['/careers', false],
  ['https://example.org', false],
  ['ftp://example.org/', false],
  ['https://example.org/?a/', false],
  ['//example.org/', false],
])('[PAGE5] a base is a path with slashes or a whole address: “%s”', (base, isTaken) => {
  const { data } = readSiteFile(JSON.stringify({ first: 'a', language: 'en', base }), {
    graphs: ['a'],
    languages: ['en'],
  })
  expect(data !== null).toBe(isTaken)
})
