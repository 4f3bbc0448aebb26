// Which graphs are the site's, or stand in the page itself: apart from those of a person's own, which are fetched on use.
import { site } from 'virtual:site'
import { idsInPage } from './inlineSource'

/** Ids that mean the same graph to whoever opens a link to this page. */
export const siteIds = (): readonly string[] => [...site.graphs.map(({ id }) => id), ...idsInPage(document)]
