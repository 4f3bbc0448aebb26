// Where the pages of roles stand, all three folders deep: `roles/<graph>/<language>/<role>.html`.
import type { RoleGraph } from '../graph/roleGraph'
import { writePairs } from '../state/pairs'
import { safeName } from './safeName'

/** From a page of a role to the page of the site. */
export const ROOT = '../../../'

const folderOf = (graph: string, language: string) => `roles/${safeName(graph)}/${language}/`

/** The path of the page with all roles. */
export const indexPath = (graph: string, language: string): string => `${folderOf(graph, language)}index.html`

export const rolePath = (graph: string, language: string, role: string): string =>
  `${folderOf(graph, language)}${safeName(role)}.html`

/** The page of a role as another of the same folder names it. */
export const besideHref = (role: string): string => `./${encodeURI(safeName(role))}.html`

/** Where a path of the site stands, seen from its page or from a page of a role, or as a whole address. */
export const hrefOf = (root: string, path: string): string => `${root}${encodeURI(path)}`

/** The map in a language, with a role open where one is named. `first` is the graph that the site begins with. */
export const mapHref = ({ id }: RoleGraph, first: string, language: string, role?: string): string =>
  `${ROOT}${writePairs([
    ['lang', [language]],
    ...(id === first ? [] : [['graph', [id]] as const]),
    ...(role === undefined ? [] : [['role', [role]] as const]),
  ])}`

/** The whole address of a site, with a `/` at its end; null where only its path is known, or nothing. */
export const siteAddress = (base: string | undefined): string | null =>
  base !== undefined && /^https?:/.test(base) && URL.canParse(base) ? new URL(base).href : null
