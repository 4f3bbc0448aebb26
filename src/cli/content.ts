// From maps that were read to what a site of them shows.
import { nearestLanguage } from '../graph/language'
import type { RoleGraphData } from '../graph/model'
import type { SiteContent } from '../site/site'
import type { Context } from './command'
import type { Maps } from './maps'
import { ENDS, Refusal } from './refusal'
import { languages } from './words'

interface Wishes {
  readonly title: string | undefined
  /** The id of the map that the site begins with. */
  readonly first: string | undefined
  readonly base: string | undefined
}

const BASE = /^(?:https?:\/\/[^/\s?#]+)?\/(?:[\w.~%-]+\/)*$/

/** The path of a site, or its whole address. */
function baseOf(base: string | undefined): string | undefined {
  if (base === undefined || base === './' || BASE.test(base)) return base
  const near = `/${base.replaceAll(/^\/+|\/+$/g, '')}/`
  throw new Refusal(BASE.test(near) ? 'cli.refused.base' : 'cli.refused.noBase', { base, near })
}

/** Maps without mistakes as the content of a site. Throws a `Refusal` where they do not go together. */
export function siteContent({ maps, site }: Maps, wishes: Wishes, { language }: Context): SiteContent {
  const graphs: RoleGraphData[] = []
  const names = new Map<string, string>()
  for (const { data, files } of maps) {
    if (data === null) continue
    const name = files.join(', ')
    const other = names.get(data.id)
    if (other !== undefined)
      throw new Refusal('cli.refused.sameId', { id: data.id, one: other, other: name }, ENDS.problems)
    names.set(data.id, name)
    graphs.push(data)
  }
  const wanted = wishes.first ?? site.first
  const [first, ...others] = graphs.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted))
  if (first === undefined) throw new Error('A site has a map')
  if (wanted !== undefined && first.id !== wanted)
    throw new Refusal('cli.refused.noSuchMap', { id: wanted, ids: graphs.map(({ id }) => id).join(', ') })
  const spoken = first.languages.map((own) => nearestLanguage(own, languages)).find((found) => found !== null)
  const base = baseOf(wishes.base ?? site.base)
  const title = wishes.title ?? (site.language === undefined ? first.title : site.title)
  return {
    language: site.language ?? spoken ?? language,
    graphs: [first, ...others],
    ...(title !== undefined && { title }),
    ...(site.description !== undefined && { description: site.description }),
    ...(base !== undefined && { base }),
  }
}
