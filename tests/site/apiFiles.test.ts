import { describe, expect, it } from 'vitest'
import { fromJSONSchema } from 'zod'
import { readRoleGraph } from '../../src/formats/graphJson/readRoleGraph'
import { compressed } from '../../src/site/compress'
import { aGraphData } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { siteOf, textIn } from './builtApp'

const strange = { ...aGraphData('a>b'), id: 'index' }
const site = await siteOf({ language: 'en', graphs: [defaultGraph.data, strange] })

describe('the maps of a site for other programs', () => {
  it('[PAGE6] are listed with what tells one from another, and where each stands', () => {
    const { schema, graphs } = JSON.parse(textIn(site, 'api/v1/index.json'))
    expect(schema).toBe('./role-graph.schema.json')
    const { id, title, languages, version, updated } = defaultGraph.data
    expect(graphs).toEqual([
      { id, title, languages, version, updated, url: `./${id}.json` },
      expect.objectContaining({ id: 'index', url: './__0069ndex.json' }),
    ])
    for (const { id: own, url } of graphs)
      expect(JSON.parse(textIn(site, `api/v1/${url.slice(2)}`)).id).toBe(own)
  })

  it('[PAGE6] are what the app reads itself, and follow the schema beside them', () => {
    const file = textIn(site, `api/v1/${defaultGraph.id}.json`)
    expect(file).toBe(textIn(site, `data/${defaultGraph.id}.json`))
    expect(readRoleGraph(file)).toEqual({ data: defaultGraph.data, problems: [] })
    const schema = fromJSONSchema(JSON.parse(textIn(site, 'api/v1/role-graph.schema.json')))
    expect(schema.safeParse(JSON.parse(file)).success).toBe(true)
    expect(schema.safeParse({ ...JSON.parse(file), roles: 'none' }).success).toBe(false)
  })

  it('[PAGE7] are compressed as the same file elsewhere is, and pages of roles are not', async () => {
    const small = await compressed(site)
    for (const ending of ['.br', '.gz']) {
      const bytes = small.get(`api/v1/${defaultGraph.id}.json${ending}`)
      expect(bytes).toBeDefined()
      expect(bytes).toBe(small.get(`data/${defaultGraph.id}.json${ending}`))
    }
    expect([...small.keys()].filter((path) => path.startsWith('roles/'))).toEqual([])
    expect(small.has('index.html.gz')).toBe(true)
  })
})
