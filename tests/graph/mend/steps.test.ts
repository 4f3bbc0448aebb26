import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../../src/graph/check'
import { draftOf } from '../../../src/graph/draft'
import {
  addLine,
  addTag,
  moveLine,
  newLineId,
  removeLine,
  setLineText,
  tagLine,
  untagLine,
} from '../../../src/graph/mend/lineSteps'
import {
  addRole,
  newRoleId,
  removeRole,
  type Step,
  setFact,
  setNames,
  setStated,
  setTitle,
} from '../../../src/graph/mend/roleSteps'
import {
  addTransition,
  removeTransition,
  setBasis,
  setKind,
  setReason,
} from '../../../src/graph/mend/transitionSteps'
import type { RoleGraphData } from '../../../src/graph/model'
import { hostileTexts } from '../../hostile/texts'
import { aGraphData } from '../builders'

const base = aGraphData('seo>manager>head', 'seo=sem', {
  seo: { does: ['search metrics', 'links'] },
  manager: { does: ['plans', ''] },
  sem: { does: ['search'] },
})
const roleOf = (data: RoleGraphData, id: string) => data.roles.find((role) => role.id === id)
const moveOf = (data: RoleGraphData, from: string, to: string) =>
  data.transitions.find((one) => one.from === from && one.to === to)
const codesOf = (data: RoleGraphData) => checkDraft(draftOf(data)).problems.map(({ code }) => code)
const isWhole = (data: RoleGraphData) => checkDraft(draftOf(data)).data !== null

describe('a step on a role', () => {
  it('[MEND1] changes its texts and facts, and neither its id nor another role', () => {
    const steps = [setTitle('seo', 'Search'), setNames('seo', ['SEO']), setFact('seo', 'level', 'level-3')]
    const after = steps.reduce((data, step) => step(data), base)
    expect(roleOf(after, 'seo')).toMatchObject({
      id: 'seo',
      title: 'Search',
      alsoCalled: ['SEO'],
      level: 'level-3',
    })
    for (const id of ['sem', 'manager', 'head']) expect(roleOf(after, id)).toBe(roleOf(base, id))
  })

  it('[MEND5] takes what a person sets for editorial until they say that the source states it', () => {
    const set = setFact('seo', 'field', 'field-1')(base)
    expect(roleOf(set, 'seo')?.editorial).toEqual(['field'])
    expect(roleOf(setFact('seo', 'field', 'field-1')(set), 'seo')?.editorial).toEqual(['field'])
    expect(roleOf(setStated('seo', 'field', true)(set), 'seo')?.editorial).toEqual([])
  })

  it('adds a role of an id that reads like its title and that no role has or had', () => {
    const former = aGraphData('seo', { seo: { formerIds: ['new-role'] } })
    expect(newRoleId(base, 'New Role')).toBe('new-role')
    expect(newRoleId(former, 'New Role')).toBe('new-role-2')
    expect(newRoleId(base, '新岗位')).toBe('新岗位')
    const after = addRole('new-role', 'New Role', 'manager')(base)
    expect(roleOf(after, 'new-role')).toMatchObject({ level: 'level-2', editorial: ['field', 'level'] })
    expect(isWhole(after)).toBe(true)
  })

  it('[MEND1] removes a role with its moves; the last one is an error to the checks', () => {
    const after = removeRole('manager')(base)
    expect(after.transitions.map(({ from, to }) => `${from}~${to}`)).toEqual(['seo~sem'])
    expect(isWhole(after)).toBe(true)
    expect(codesOf(removeRole('lone')(aGraphData('lone')))).toContain('too-few')
  })
})

describe('a step on a line', () => {
  it('[MEND1] changes its text and its place, and not its id', () => {
    const moved = moveLine('seo', 'seo-1', 1)(setLineText('seo', 'seo-1', 'Other')(base))
    expect(roleOf(moved, 'seo')?.responsibilities.map(({ id, text }) => [id, text])).toEqual([
      ['seo-2', 'seo responsibility 2'],
      ['seo-1', 'Other'],
    ])
    expect(moveLine('seo', 'seo-1', -1)(base)).toEqual(base)
  })

  it('gives a new one the id that a table would give, each once', () => {
    const id = newLineId(base, 'seo', 'Files letters')
    const after = addLine('seo', id, 'Files letters')(base)
    expect(newLineId(base, 'seo', 'Files letters')).toBe(id)
    expect(newLineId(after, 'seo', 'Files letters')).toBe(`${id}-2`)
    expect(isWhole(after)).toBe(true)
    expect(newLineId(base, 'x'.repeat(200), 'Files letters').length).toBeLessThanOrEqual(200)
  })

  it('takes along what cites a line that goes', () => {
    const cite: [string, string] = ['seo-1', 'sem-1']
    const cited = {
      ...base,
      transitions: base.transitions.map((one) => (one.to === 'sem' ? { ...one, cites: [cite] } : one)),
    }
    const after = removeLine('seo', 'seo-1')(cited)
    expect(moveOf(after, 'seo', 'sem')?.cites).toEqual([])
    expect(isWhole(after)).toBe(true)
  })

  it('leaves what cites a line of the same id in another role', () => {
    const twin = { id: 'seo-1', text: 'Plans', skills: [] }
    const cite: [string, string] = ['seo-1', 'head-1']
    const cited = {
      ...base,
      roles: base.roles.map((role) =>
        role.id === 'manager'
          ? { ...role, responsibilities: [twin] }
          : role.id === 'head'
            ? { ...role, responsibilities: [{ ...twin, id: 'head-1' }] }
            : role,
      ),
      transitions: base.transitions.map((one) => (one.to === 'head' ? { ...one, cites: [cite] } : one)),
    }
    expect(moveOf(removeLine('seo', 'seo-1')(cited), 'manager', 'head')?.cites).toEqual([cite])
    expect(moveOf(removeLine('manager', 'seo-1')(cited), 'manager', 'head')?.cites).toEqual([])
  })

  it('[MEND4] tags by name, however it is written; a name that is not known is a new tag', () => {
    const known = tagLine('manager', 'manager-2', ' skill SEARCH ', 'en')(base)
    expect(roleOf(known, 'manager')?.responsibilities[1]?.skills).toEqual(['search'])
    expect(known.skills).toBe(base.skills)
    const fresh = tagLine('manager', 'manager-2', 'Public speaking', 'en')(base)
    expect(fresh.skills.at(-1)).toEqual({ id: 'public-speaking', name: 'Public speaking' })
    expect(tagLine('manager', 'manager-2', '  ', 'en')(base)).toBe(base)
    const twice = addTag('seo', 'seo-1', 'search')(base)
    expect(roleOf(twice, 'seo')?.responsibilities[0]?.skills).toEqual(['search', 'metrics'])
    const none = untagLine('sem', 'sem-1', 'search')(base)
    expect(roleOf(none, 'sem')?.responsibilities[0]?.skills).toEqual([])
    expect(isWhole(none)).toBe(true)
  })
})

describe('a step on a move', () => {
  const stated = setBasis('seo', 'sem', 'stated')(base)

  it('[MEND5] is editorial where a person adds it or takes it for another kind', () => {
    const added = addTransition('sem', 'head', 'promotion')(base)
    expect(moveOf(added, 'sem', 'head')?.basis).toBe('editorial')
    expect(moveOf(setKind('seo', 'sem', 'promotion')(stated), 'seo', 'sem')).toMatchObject({
      kind: 'promotion',
      basis: 'editorial',
    })
    expect(moveOf(setReason('seo', 'sem', 'Because')(stated), 'seo', 'sem')?.basis).toBe('stated')
  })

  it('loses its reason where that is blank, and goes alone', () => {
    expect(moveOf(setReason('seo', 'sem', ' ')(base), 'seo', 'sem')).not.toHaveProperty('reason')
    expect(removeTransition('seo', 'sem')(base).transitions).toHaveLength(2)
  })

  it('[MEND2] to itself, or there already, is an error to the checks; a circle is not', () => {
    expect(isWhole(addTransition('seo', 'seo', 'lateral')(base))).toBe(false)
    expect(isWhole(addTransition('seo', 'sem', 'lateral')(base))).toBe(false)
    const circle = addTransition('head', 'seo', 'promotion')(base)
    expect(isWhole(circle)).toBe(true)
    expect(codesOf(circle)).toContain('cycle')
  })
})

describe('any steps', () => {
  const role = fc.constantFrom('seo', 'sem', 'manager', 'head', 'new', '__proto__')
  const line = fc.constantFrom('seo-1', 'seo-2', 'manager-1', 'manager-2', 'sem-1', 'nowhere')
  const text = fc.oneof(fc.constantFrom('', ' ', 'A', '岗位', ...hostileTexts(false)), fc.string())
  const kind = fc.constantFrom('promotion', 'lateral')
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(role, text).map(([id, title]) => setTitle(id, title)),
    fc.tuple(role, text).map(([id, name]) => setNames(id, [name])),
    fc.tuple(role, text).map(
      ([like, title]): Step =>
        (data) =>
          addRole(newRoleId(data, title), title, like)(data),
    ),
    role.map(removeRole),
    fc.tuple(role, line, text).map(([id, one, words]) => setLineText(id, one, words)),
    fc.tuple(role, text).map(
      ([id, words]): Step =>
        (data) =>
          addLine(id, newLineId(data, id, words), words)(data),
    ),
    fc.tuple(role, line).map(([id, one]) => removeLine(id, one)),
    fc.tuple(role, line, fc.constantFrom(1, -1)).map(([id, one, by]) => moveLine(id, one, by === 1 ? 1 : -1)),
    fc.tuple(role, line, text).map(([id, one, name]) => tagLine(id, one, name, 'en')),
    fc
      .tuple(role, role, kind)
      .map(([from, to, of]) => addTransition(from, to, of === 'lateral' ? of : 'promotion')),
    fc.tuple(role, role).map(([from, to]) => removeTransition(from, to)),
    fc.tuple(role, role, text).map(([from, to, reason]) => setReason(from, to, reason)),
  )

  it('[MEND2] leave what they are given as it is, and whole where the checks let them pass', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const before = JSON.stringify(base)
        let present: RoleGraphData = base
        for (const one of steps) {
          const after = one(present)
          const { data } = checkDraft(draftOf(after))
          // What passes is stored as it stands, not as the checks give it back.
          if (data === null) continue
          expect(data).toEqual(after)
          present = after
        }
        expect(JSON.stringify(base)).toBe(before)
        expect(isWhole(present)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
