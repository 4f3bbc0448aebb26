// Which graphs are the site's: apart from those of a person's own, which are fetched on use.
import { shippedGraphs } from 'virtual:shipped-graphs'

/** Ids that mean a graph of the site to whoever opens a link. */
export const siteIds: readonly string[] = shippedGraphs.map(({ id }) => id)
