// The pages of a site that tell one role each, readable without script: for every graph, in every language of the interface that it
// has words in, else in that of the site.
import { isSameLanguage } from '../graph/language'
import { createRoleGraph, type RoleGraph } from '../graph/roleGraph'
import { wordingOf } from '../graph/text'
import type { PageFacts } from './pageFacts'
import type { PageSet } from './pageSet'
import type { IndexLink } from './plainPage'
import { hrefOf, indexPath, rolePath, siteAddress } from './roleAddress'
import { createBooklet, movedPage, roleIndexPage, rolePage } from './rolePage'
import type { SiteContent } from './site'
import type { Speaker, Speakers } from './speakers'

interface RolePages {
  readonly files: ReadonlyMap<string, string>
  /** The lists of all roles, as the page of the site names them. */
  readonly indexes: readonly IndexLink[]
  /** What search engines are told of. */
  readonly sets: readonly PageSet[]
}

/** Who says the words of the pages of a graph. */
function speakersFor({ languages }: RoleGraph, speakers: Speakers): readonly Speaker[] {
  const found = speakers.filter(({ language }) => languages.some((own) => isSameLanguage(own, language)))
  return found.length === 0 ? speakers.slice(0, 1) : found
}

/** @param style the address of the style of pages without script */
export function rolePages(content: SiteContent, { speakers }: PageFacts, style: string): RolePages {
  const files = new Map<string, string>()
  const indexes: IndexLink[] = []
  const sets: PageSet[] = []
  const address = siteAddress(content.base)
  const known = speakers.map(({ language }) => language)
  const [{ id: first }] = content.graphs
  for (const graph of content.graphs.map(createRoleGraph)) {
    const spoken = speakersFor(graph, speakers)
    const setOf = (pathIn: (language: string) => string): PageSet => ({
      paths: new Map(spoken.map(({ language }) => [language, pathIn(language)])),
      updated: graph.updated,
    })
    const index = setOf((language) => indexPath(graph.id, language))
    const roles = [...graph.roles.values()].map((role) => ({
      role,
      set: setOf((language) => rolePath(graph.id, language, role.id)),
    }))
    sets.push(index, ...roles.map(({ set }) => set))
    for (const speaker of spoken) {
      const { language, t } = speaker
      const booklet = createBooklet({
        graph,
        speaker,
        others: spoken.filter((one) => one !== speaker),
        siteTitle:
          content.title === undefined ? t('app.name') : wordingOf(content.title, language, known).value,
        address,
        style: style.replace(/^\.\//, ''),
        first,
      })
      const path = indexPath(graph.id, language)
      files.set(path, roleIndexPage(booklet, index))
      indexes.push({
        href: hrefOf('./', path),
        language,
        title: wordingOf(graph.title, language, graph.languages),
      })
      for (const { role, set } of roles) {
        files.set(rolePath(graph.id, language, role.id), rolePage(booklet, role, set))
        for (const former of role.formerIds)
          if (!graph.roles.has(former))
            files.set(rolePath(graph.id, language, former), movedPage(booklet, role, set))
      }
    }
  }
  return { files, indexes, sets }
}
