// Written by scripts/roleGraphs.ts: the graphs that the build checked, by id, with the SHA-256 of each file in hex.
declare module 'virtual:checked-graphs' {
  export const checkedGraphs: ReadonlyMap<string, string>
}
