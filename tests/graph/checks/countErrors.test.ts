import { expect, it } from 'vitest'
import { checkDraft } from '../../../src/graph/check'
import { countErrors } from '../../../src/graph/checks/countErrors'
import { draftOf } from '../../../src/graph/draft'
import { aGraphData, aTransition } from '../builders'

const countOf = (change: object) =>
  countErrors(checkDraft(draftOf({ ...aGraphData('lone', 'a>b'), ...change })).problems)
const ones = (count: number) => Array.from({ length: count }, () => 1)

it('[FAIL2] the mistakes of a graph are counted, its warnings are not', () => {
  expect(countOf({})).toEqual({ count: 0, isMore: false, beyond: 0 })
  expect(countOf({ transitions: [aTransition('a>x')] })).toEqual({ count: 1, isMore: false, beyond: 0 })
})

it('[FAIL2] the mistakes of a graph are counted though not all are told', () => {
  expect(countOf({ skills: ones(10_001) })).toEqual({ count: 10_001, isMore: false, beyond: 1 })
  expect(countOf({ skills: ones(150_000) })).toMatchObject({ count: 10_000, isMore: true })
})
