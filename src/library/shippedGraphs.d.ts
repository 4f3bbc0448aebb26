// Written by scripts/roleGraphs.ts: the graphs that the site offers, the one that it begins with first.
declare module 'virtual:shipped-graphs' {
  export const shippedGraphs: readonly {
    readonly id: string
    readonly title: import('../graph/model').Text
    readonly languages: readonly string[]
    /** How many levels have roles. */
    readonly columns: number
    /** SHA-256 in hex of the file that the build checked; null where none was built. */
    readonly digest: string | null
    /** The names of its earlier versions, the newest first, which stand beside it as `data/<id>@<version>.json`. */
    readonly versions?: readonly string[]
  }[]
}
