// Jobs that go well and jobs that go wrong, for a worker and for the page alike.
import type { Jobs } from '../../src/workers/job'

export type OddWork = {
  readonly double: { readonly input: Float64Array<ArrayBuffer>; readonly output: Float64Array<ArrayBuffer> }
  readonly count: { readonly input: number; readonly output: number }
  readonly hang: { readonly input: null; readonly output: null }
  readonly sleep: { readonly input: number; readonly output: string }
  readonly fail: { readonly input: string; readonly output: null }
  readonly break: { readonly input: string; readonly output: null }
  readonly long: { readonly input: number; readonly output: Long }
  readonly where: { readonly input: null; readonly output: string }
}

/** An output with lists of any length at several depths. */
export interface Long {
  readonly numbers: readonly number[]
  readonly named: { readonly roles: readonly { readonly id: string }[]; readonly none: null }
  readonly bytes: Uint8Array
  readonly byName: ReadonlyMap<string, number>
}

export const longOf = (length: number): Long => ({
  numbers: Array.from({ length }, (_, index) => index),
  named: { roles: Array.from({ length }, (_, index) => ({ id: `__proto__${index}` })), none: null },
  bytes: new Uint8Array(length),
  byName: new Map(Array.from({ length }, (_, index) => [`${index}`, index])),
})

const nothing = () => []

export const oddJobs: Jobs<OddWork> = {
  double: async () => ({
    run: (input) => input.map((value) => value * 2),
    buffersOf: ({ buffer }) => [buffer],
  }),
  count: async () => ({
    run: (input, tell) => {
      for (let step = 1; step <= input; step += 1) tell(step / input)
      return input
    },
    buffersOf: nothing,
  }),
  hang: async () => ({
    run: () => {
      for (;;);
    },
    buffersOf: nothing,
  }),
  // Never says a word, and leaves its thread free.
  sleep: async () => ({
    run: (input) => new Promise<string>((done) => setTimeout(done, input, 'awake')),
    buffersOf: nothing,
  }),
  fail: async () => ({
    run: (input) => {
      throw new Error(input)
    },
    buffersOf: nothing,
  }),
  // What no job can catch.
  break: async () => ({
    run: (input) =>
      new Promise<null>(() => {
        setTimeout(() => {
          throw new Error(input)
        })
      }),
    buffersOf: nothing,
  }),
  long: async () => ({ run: longOf, buffersOf: nothing }),
  where: async () => ({
    run: () => (typeof document === 'undefined' ? 'in a worker' : 'on the page'),
    buffersOf: nothing,
  }),
}
