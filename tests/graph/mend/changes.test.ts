import { describe, expect, it } from 'vitest'
import { changesById } from '../../../src/graph/mend/changes'
import { addLine, moveLine, removeLine, tagLine } from '../../../src/graph/mend/lineSteps'
import { addRole, removeRole, type Step, setFact, setTitle } from '../../../src/graph/mend/roleSteps'
import { addTransition, removeTransition, setKind } from '../../../src/graph/mend/transitionSteps'
import { aGraphData } from '../builders'

const base = aGraphData('seo>manager', 'seo=sem', {
  seo: { does: ['search', 'links'] },
  far: { field: 'ads' },
})
const told = (...steps: readonly Step[]) =>
  changesById(
    base,
    steps.reduce((data, step) => step(data), base),
  ).map(({ what, how, role, line, to }) =>
    [what, how, line ?? (to === undefined ? role : `${role}~${to}`)].join(' '),
  )

describe('what was changed', () => {
  it('is nothing between a map and itself, or another reading of it', () => {
    expect(changesById(base, base)).toEqual([])
    expect(changesById(base, structuredClone(base))).toEqual([])
  })

  it('[MEND3] is told once for each fact, by id', () => {
    expect(told(setTitle('seo', 'A'), setTitle('seo', 'B'))).toEqual(['title changed seo'])
    expect(told(setTitle('seo', 'A'), setTitle('seo', 'Title of seo'))).toEqual([])
    expect(told(setFact('seo', 'field', 'ads'))).toEqual(['field changed seo', 'editorial changed seo'])
    expect(told(addLine('seo', 'x', 'X'))).toEqual(['line added x'])
    expect(told(removeLine('seo', 'seo-1'))).toEqual(['line removed seo-1'])
    expect(told(moveLine('seo', 'seo-1', 1))).toEqual(['order changed seo'])
    expect(told(tagLine('seo', 'seo-1', 'New', 'en'))).toEqual(['skills changed seo-1', 'skill added '])
    expect(told(addRole('new', 'New', 'seo'))).toEqual(['role added new'])
    expect(told(removeRole('sem'))).toEqual(['role removed sem', 'move removed seo~sem'])
    expect(told(addTransition('sem', 'manager', 'promotion'))).toEqual(['move added sem~manager'])
    expect(told(removeTransition('seo', 'sem'))).toEqual(['move removed seo~sem'])
    expect(told(setKind('seo', 'sem', 'promotion'))).toEqual(['kind changed seo~sem'])
  })

  it('tells a field of the same name apart', () => {
    const alike = { ...base, fields: base.fields.map((field) => ({ ...field, name: 'Same' })) }
    const after = setFact('seo', 'field', 'ads')(alike)
    expect(changesById(alike, after).map(({ what }) => what)).toContain('field')
  })

  it('says what stood there before and after', () => {
    const [change] = changesById(base, setTitle('seo', 'A')(base))
    expect(change).toMatchObject({ before: ['Title of seo'], after: ['A'] })
  })
})
