// Which other versions of a graph there are beside it: files of the site, and what was brought for as long as the page lives.

const named = new Map<string, readonly string[]>()

/** The names of the other versions of a graph, the one that is likeliest meant first. */
export const versionsOf = (graph: string): readonly string[] => named.get(graph) ?? []

/** Adds to them, in front. */
export const offerVersions = (graph: string, versions: readonly string[]): void =>
  void named.set(graph, [...new Set([...versions, ...versionsOf(graph)])])
