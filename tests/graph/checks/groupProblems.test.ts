import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupProblems } from '../../../src/graph/checks/groupProblems'
import { createProblem, type ProblemCode, problemCodes } from '../../../src/graph/checks/problems'

const codes = problemCodes.map(({ code }) => code)
const aProblem = (code: ProblemCode, index: number) =>
  createProblem(code, { kind: 'path', path: ['roles', index] })

describe('problems by what is wrong', () => {
  it('[FAIL2] stand in the order of the first of each kind, counted', () => {
    const problems = ['unknown-field', 'self-loop', 'unknown-field'] as const
    expect(groupProblems(problems.map(aProblem), 100)).toEqual([
      {
        code: 'unknown-field',
        count: 2,
        listed: [aProblem('unknown-field', 0), aProblem('unknown-field', 2)],
      },
      { code: 'self-loop', count: 1, listed: [aProblem('self-loop', 1)] },
    ])
    expect(groupProblems([], 100)).toEqual([])
  })

  it('[FAIL2] list some of each kind, where one kind would fill the list', () => {
    const many = Array.from({ length: 500 }, (_, index) => aProblem('unknown-field', index))
    const groups = groupProblems([...many, aProblem('self-loop', 500), aProblem('self-loop', 501)], 100)
    expect(groups.map(({ code, count, listed }) => [code, count, listed.length])).toEqual([
      ['unknown-field', 500, 98],
      ['self-loop', 2, 2],
    ])
  })

  it('[FAIL2] lose none from the count, list as many as may be, and the first of each kind', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...codes), { maxLength: 300 }), fc.nat(120), (all, most) => {
        const problems = all.map(aProblem)
        const groups = groupProblems(problems, most)
        const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
        expect(total(groups.map(({ count }) => count))).toBe(problems.length)
        expect(total(groups.map(({ listed }) => listed.length))).toBe(Math.min(most, problems.length))
        expect(groups.map(({ code }) => code)).toEqual([...new Set(all)])
        for (const { code, listed } of groups)
          expect(listed).toEqual(problems.filter((one) => one.code === code).slice(0, listed.length))
      }),
    )
  })
})
