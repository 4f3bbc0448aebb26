import { expect, test } from 'vitest'
import { distinctNames } from '../../../src/formats/ownRoles/distinctNames'

test.each([
  [[], []],
  [['a'], ['a']],
  [
    ['a', 'b', 'a', 'a'],
    ['a', 'b', 'a (2)', 'a (3)'],
  ],
  [
    ['a (2)', 'a', 'a'],
    ['a (2)', 'a', 'a (3)'],
  ],
  [
    ['a', 'a', 'a (2)'],
    ['a', 'a (3)', 'a (2)'],
  ],
  [
    ['', '', '__proto__', '__proto__'],
    ['', ' (2)', '__proto__', '__proto__ (2)'],
  ],
])('[OWN4] names that are alike are told apart: %j', (names, distinct) => {
  expect(distinctNames(names)).toEqual(distinct)
  expect(new Set(distinct).size).toBe(names.length)
})
