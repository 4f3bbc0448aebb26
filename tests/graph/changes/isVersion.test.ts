import { describe, expect, it } from 'vitest'
import { isVersion } from '../../../src/graph/changes/isVersion'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { aGraphData } from '../builders'

const open = createRoleGraph(aGraphData('seo>manager', 'sem>manager', { seo: { formerIds: ['search'] } }))

describe('another version of a map', () => {
  it('[CHANGE11] has at least half of the roles of the smaller one, by id, former id or title', () => {
    expect(isVersion(open, aGraphData('seo>manager', 'writer'))).toBe(true)
    expect(isVersion(open, aGraphData('search'))).toBe(true)
    expect(isVersion(open, aGraphData('x', { x: { title: ' title of SEM'.trim() } }))).toBe(true)
    expect(isVersion(open, aGraphData('a', 'b', 'c', { a: { title: 'Title of seo' } }))).toBe(false)
  })

  it('[CHANGE11] is not a map of other roles', () => {
    expect(isVersion(open, aGraphData('cook>chef'))).toBe(false)
  })
})
