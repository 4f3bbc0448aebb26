import { describe, expect, it } from 'vitest'
import { finish, goOn, type Sliced } from '../../../src/graph/search/sliced'

function* counting(to: number, done: number[]): Sliced<string> {
  for (let nth = 0; nth < to; nth++) {
    done.push(nth)
    yield
  }
  return 'all'
}

describe('work in slices', () => {
  it('is done at once by who can wait', () => {
    const done: number[] = []
    expect(finish(counting(3, done))).toBe('all')
    expect(done).toEqual([0, 1, 2])
  })

  it('does one piece at the least, and goes on where it stopped', () => {
    const done: number[] = []
    const work = counting(2, done)
    expect(goOn(work, () => true)).toBeNull()
    expect(done).toEqual([0])
    expect(goOn(work, () => false)).toEqual({ value: 'all' })
    expect(done).toEqual([0, 1])
  })
})
