// Which graphs are the site's, or stand in the page itself: apart from those of a person's own, which are fetched on use.
import { shippedGraphs } from 'virtual:shipped-graphs'
import { idsInPage } from './inlineSource'

/** Ids that mean the same graph to whoever opens a link to this page. */
export const siteIds = (): readonly string[] => [...shippedGraphs.map(({ id }) => id), ...idsInPage(document)]
