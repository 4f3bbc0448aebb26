import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether every hostile text goes through, as in `npm run test:hostile`, or those that stand for them. */
    isWhole: boolean
  }
}

export const isWhole: boolean = inject('isWhole')
