import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRoleGraph, type RoleGraph } from '../../src/graph/roleGraph'
import { countsOn, hasCounts } from '../../src/scene/counts'
import { legendLines } from '../../src/scene/legend'
import { lightRole, lightSides, lightStep, lightWay } from '../../src/scene/lights'
import {
  createScene,
  markIn,
  presenceIn,
  roleStatusIn,
  type Seen,
  transitionStatusIn,
} from '../../src/scene/scene'
import { aGraph, aGraphData } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { oddGraphs } from '../graph/oddGraphs'

const seen = (graph: RoleGraph, seeing: Partial<Seen> = {}): Seen => ({
  graph,
  field: null,
  hidden: [],
  lights: null,
  preview: null,
  ...seeing,
})
const sceneOf = (graph: RoleGraph, seeing: Partial<Seen> = {}) => createScene(seen(graph, seeing))
const [seo, sem, manager] = ['seo-specialist', 'sem-specialist', 'digital-marketing-manager']

describe('a scene', () => {
  it('[SCENE1] counts in the legend what the filter leaves, hidden or not, and of that what is hidden', () => {
    expect(sceneOf(defaultGraph).legend).toEqual({
      total: 18,
      editorial: 18,
      hidden: 0,
      promotions: 'drawn',
      lateralMoves: 'drawn',
      editorialLines: 'drawn',
      promotionBasis: 'editorial',
      lateralBasis: 'editorial',
      isEditorialHidden: false,
    })
    const filtered = sceneOf(defaultGraph, { field: 'ecommerce', hidden: ['lateral'] })
    const left = defaultGraph.transitions.filter(({ from, to }) =>
      [from, to].some((role) => defaultGraph.roles.get(role)?.field === 'ecommerce'),
    )
    expect(filtered.legend).toMatchObject({ total: left.length, hidden: 1, lateralMoves: 'hidden' })
    expect(left.filter(({ kind }) => kind === 'lateral')).toHaveLength(1)
    // On the page all six were counted once, and in the picture one.
    expect(defaultGraph.transitions.filter(({ kind }) => kind === 'lateral')).toHaveLength(6)
  })

  it('[MAP14] names promotions and lateral moves in the legend, and whose word they are only where that differs', () => {
    const named = (graph: RoleGraph, hidden: Seen['hidden'] = []) =>
      legendLines(sceneOf(graph, { hidden }).legend).map(({ group, basis, isDrawn }) => [
        group,
        basis,
        isDrawn,
      ])
    expect(named(defaultGraph)).toEqual([
      ['promotion', 'editorial', true],
      ['lateral', 'editorial', true],
    ])
    expect(named(defaultGraph, ['promotion'])).toEqual([
      ['promotion', 'editorial', false],
      ['lateral', 'editorial', true],
    ])
    expect(named(aGraph('a>b'))).toEqual([['promotion', 'editorial', true]])
    expect(named(aGraph('a'))).toEqual([])
    const data = aGraphData('a>b', 'b>c', 'b=d')
    const transitions = data.transitions.map((one, at) => ({
      ...one,
      basis: at === 0 ? ('stated' as const) : one.basis,
    }))
    const mixed = createRoleGraph({ ...data, transitions })
    expect(named(mixed, ['editorial'])).toEqual([
      ['promotion', 'stated', true],
      ['lateral', 'editorial', false],
      ['editorial', 'editorial', false],
    ])
    // A filter that leaves editorial ones alone keeps the way to show them again.
    expect(named(defaultGraph, ['editorial']).at(-1)).toEqual(['editorial', 'editorial', false])
  })

  it('[SCENE1] counts a step that is asked about among what is there, though the filter would leave it out', () => {
    const lights = lightStep(defaultGraph, seo, manager)
    const { legend } = sceneOf(defaultGraph, { field: 'ecommerce', hidden: ['editorial'], lights })
    const plain = sceneOf(defaultGraph, { field: 'ecommerce', hidden: ['editorial'] }).legend
    expect([legend.total, legend.hidden]).toEqual([plain.total + 1, plain.hidden])
  })

  it('[SCENE2] marks sides in their order, and stops from 1', () => {
    const compared = sceneOf(defaultGraph, {
      lights: lightSides(
        defaultGraph,
        new Map([
          [seo, 'first'],
          [manager, 'second'],
        ]),
      ),
    })
    expect([seo, manager, sem].map((role) => markIn(compared, role))).toEqual(['first', 'second', null])
    const route = sceneOf(defaultGraph, { lights: lightWay(defaultGraph, [seo, manager]) })
    expect([seo, manager, sem].map((role) => markIn(route, role))).toEqual([1, 2, null])
  })

  it('[SCENE2] puts counts on the card at the other end of what is looked at', () => {
    const both = { does: ['x'] }
    const graph = aGraph('a>b', 'a=d', 'd=a', 'e>a', 'a>c', { a: both, b: both, c: {}, d: both, e: both })
    const scene = sceneOf(graph, { lights: lightRole(graph, 'a') })
    const stepsOn = (role: string) => countsOn(scene, role).map(({ from, to }) => `${from}~${to}`)
    expect(['a', 'b', 'c', 'd', 'e'].map(stepsOn)).toEqual([[], ['a~b'], [], ['a~d', 'd~a'], ['e~a']])
    expect([scene, sceneOf(graph)].map(hasCounts)).toEqual([true, false])
    expect(countsOn(sceneOf(graph), 'b')).toEqual([])
  })

  it('[SCENE2] puts the counts of a route on each stop that is reached, and none against a comparison', () => {
    const both = { does: ['x'] }
    const graph = aGraph('a>b>c', { a: both, b: both, c: both })
    const counted = (lights: Seen['lights']) =>
      ['a', 'b', 'c'].map((role) => countsOn(sceneOf(graph, { lights }), role).length)
    expect(counted(lightWay(graph, ['a', 'b', 'c']))).toEqual([0, 1, 1])
    const sides = (first: string, second: string) =>
      lightSides(graph, new Map([[first, 'first'] as const, [second, 'second'] as const]))
    expect(counted(sides('a', 'b'))).toEqual([0, 1, 0])
    expect(counted(sides('b', 'a'))).toEqual([0, 0, 0])
  })

  const graphs = [defaultGraph, ...Object.values(oddGraphs).map(createRoleGraph)]

  it('[SCENE3] holds together for any graph, filter, legend, choice and preview', () => {
    const anything = fc.constantFrom(...graphs).chain((graph) => {
      const role = fc.constantFrom(...graph.roles.keys(), 'nobody')
      const lights = fc.oneof(
        fc.constant(null),
        role.map((one) => lightRole(graph, one)),
        fc.tuple(role, role).map(([from, to]) => lightStep(graph, from, to)),
        fc.array(role, { maxLength: 4 }).map((way) => lightWay(graph, way)),
      )
      return fc.record({
        graph: fc.constant(graph),
        field: fc.constantFrom(null, ...graph.fields.keys()),
        hidden: fc.subarray(['editorial', 'lateral'] as const),
        lights,
        preview: lights,
      })
    })
    fc.assert(
      fc.property(anything, ({ graph, field, hidden, lights, preview }) => {
        const scene = createScene({ graph, field, hidden, lights, preview })
        const isIn = (role: string) => field === null || graph.roles.get(role)?.field === field
        let hiddenCount = 0
        for (const one of graph.transitions) {
          const status = transitionStatusIn(scene, one)
          const isAsked = lights?.isAsked === true && lights.transitions.has(one)
          const isLeft = isIn(one.from) || isIn(one.to)
          const isHidden =
            (hidden.includes('editorial') && one.basis === 'editorial') ||
            (hidden.includes('lateral') && one.kind === 'lateral')
          expect(status === 'hidden').toBe(!(isAsked || (isLeft && !isHidden)))
          if (isLeft && isHidden && !isAsked) hiddenCount += 1
          if (status === 'lit') expect(lights?.transitions.has(one)).toBe(true)
          // Whatever is drawn has both its ends on the map, but for a step asked about between two hidden roles.
          if (status !== 'hidden' && isLeft)
            for (const role of [one.from, one.to]) expect(presenceIn(scene, role)).not.toBe('absent')
        }
        expect(scene.legend.hidden).toBe(hiddenCount)
        for (const role of graph.roles.keys()) {
          expect(presenceIn(scene, role) === 'card').toBe(isIn(role))
          const mark = lights?.roles.get(role)
          if (mark !== undefined) expect(roleStatusIn(scene, role)).toBe(mark)
        }
        expect([roleStatusIn(scene, 'nobody'), presenceIn(scene, 'nobody')]).toEqual(['plain', 'absent'])
      }),
      { numRuns: 500 },
    )
  })
})
