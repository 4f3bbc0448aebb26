import { describe, expect, it } from 'vitest'
import type { RoleGraphData } from '../../../src/graph/model'
import { aGraphData, aRole, aTransition } from '../builders'
import { changed, tell } from './versions'

describe('transitions', () => {
  const before = aGraphData('a>b>c', 'a=c')

  it('[CHANGE5] are added, gone, reversed and of another kind', () => {
    const transitions = (...notations: readonly string[]) => ({
      ...before,
      transitions: notations.map((one) => aTransition(one, { reason: 'Reason' })),
    })
    const [one, other] = [transitions('a>b', 'b>c', 'a=c'), transitions('b>a', 'a>c', 'c=b', 'b=d')]
    expect(tell(one, { ...other, roles: [...before.roles, aRole({ id: 'd' })] })).toEqual([
      'roles added >d',
      'transition added >b~d',
      'transition changed a~c>a~c kind',
      'transition reversed a~b>b~a',
      'transition reversed b~c>c~b kind',
    ])
  })

  it('[CHANGE5] both ways are two, and none of them is turned round', () => {
    const circle = aGraphData('a>b>c>a', 'b>a')
    const without = { ...circle, transitions: circle.transitions.slice(1) }
    expect(tell(circle, without)).toEqual(['transition gone a~b>'])
    expect(tell(without, circle)).toEqual(['transition added >a~b'])
  })

  it('[CHANGE5] have another basis, confidence, reason and other lines that they cite', () => {
    const cited = aGraphData('a>b', { a: { does: ['x', 'y'] }, b: { does: ['x'] } })
    const with_ = (more: Partial<RoleGraphData['transitions'][number]>) => ({
      ...cited,
      transitions: cited.transitions.map((one) => ({ ...one, ...more })),
    })
    const changes = changed(
      with_({ cites: [['a-1', 'b-1']] }),
      with_({ basis: 'stated', confidence: 'low', reason: 'New', cites: [['a-2', 'b-1']] }),
    )
    expect(changes.transitions[0]?.facts).toEqual([
      { what: 'basis', before: ['editorial'], after: ['stated'] },
      { what: 'confidence', before: [], after: ['low'] },
      { what: 'reason', before: ['Reason of a>b'], after: ['New'] },
      {
        what: 'cites',
        before: ['a responsibility 1', 'b responsibility 1'],
        after: ['a responsibility 2', 'b responsibility 1'],
      },
    ])
  })
})
