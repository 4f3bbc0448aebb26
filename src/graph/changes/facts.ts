// What differs of two things that are one: a fact each, with what stood there and what stands there.
import type { Text } from '../model'
import type { RoleGraph } from '../roleGraph'
import type { FactChange } from './changes'
import { isSameText } from './wordings'

/** Facts that may differ; each gives at most one change. */
export interface Facts<What extends string> {
  readonly text: (what: What, before: Text | undefined, after: Text | undefined) => void
  /** Of lists whose order says nothing: what only one has. `keyOf` tells what is the same; by default each is a key itself. */
  readonly list: (what: What, before: readonly Entry[], after: readonly Entry[]) => void
  readonly found: readonly FactChange<What>[]
}

/** The same key means the same; what stands there is `texts`. */
export interface Entry {
  readonly key: string
  readonly texts: readonly Text[]
}

const maybe = (text: Text | undefined): readonly Text[] => (text === undefined ? [] : [text])

export function createFacts<What extends string>(inBefore: RoleGraph, inAfter: RoleGraph): Facts<What> {
  const found: FactChange<What>[] = []
  return {
    found,
    text: (what, before, after) => {
      if (before === undefined && after === undefined) return
      if (before !== undefined && after !== undefined && isSameText(before, inBefore, after, inAfter)) return
      found.push({ what, before: maybe(before), after: maybe(after) })
    },
    list: (what, before, after) => {
      const [old, now] = [new Set(before.map(({ key }) => key)), new Set(after.map(({ key }) => key))]
      const gone = before.filter(({ key }) => !now.has(key)).flatMap(({ texts }) => texts)
      const come = after.filter(({ key }) => !old.has(key)).flatMap(({ texts }) => texts)
      if (gone.length + come.length > 0) found.push({ what, before: gone, after: come })
    },
  }
}
