// From maps that were read to what a site of them shows.
import { nearestLanguage } from '../graph/language'
import type { RoleGraphData } from '../graph/model'
import { BASE, checkFramer } from '../library/siteFile'
import type { EarlierVersion, SiteContent } from '../site/site'
import type { Context } from './command'
import { isOfTables, type MapRead, type Maps, versionOf } from './maps'
import { ENDS, Refusal } from './refusal'
import { earlierOf } from './since'
import { languages } from './words'

interface Wishes {
  readonly title: string | undefined
  /** The id of the map that the site begins with. */
  readonly first: string | undefined
  readonly base: string | undefined
  /** Who may show it in a frame, as it was typed. */
  readonly framers: string | undefined
  /** How one of the maps was before. */
  readonly since?: MapRead | null
}

/** The path of a site, or its whole address. */
function baseOf(base: string | undefined): string | undefined {
  if (base === undefined || BASE.test(base)) return base
  const near = `/${base.replaceAll(/^\/+|\/+$/g, '')}/`
  throw new Refusal(BASE.test(near) ? 'cli.refused.base' : 'cli.refused.noBase', { base, near })
}

/** Who may show a site in a frame, parted by spaces or commas. */
function framersOf(typed: string): readonly string[] {
  const framers = typed.split(/[\s,]+/).filter((one) => one !== '' && one !== "'none'")
  const wrong = framers.find((one) => checkFramer(one) !== 'right')
  if (wrong === undefined) return framers
  if (checkFramer(wrong) === 'no-port') throw new Refusal('cli.refused.framerPort', { origin: wrong })
  const near = URL.canParse(wrong) ? new URL(wrong).origin : ''
  throw new Refusal('cli.refused.framer', {
    origin: wrong,
    near: checkFramer(near) === 'right' ? near : 'https://school.example',
  })
}

/** An id names a file and stands in addresses, on every system alike. */
const FILE_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._~&+()-]{0,99}$/u

/** A file named so holds how a map was before: `<id>@<version>.json`. */
const EARLIER = /([^/\\]+)@([^/\\@]+)\.json$/i

/** The maps that stand in a file of their own name, and the earlier versions of them. */
function partEarlier(maps: readonly MapRead[]) {
  const named = maps.map((map) => {
    const [, of = '', version = ''] = EARLIER.exec(map.files[0] ?? '') ?? []
    return { map, of, version }
  })
  const ids = new Set(named.filter(({ of }) => of === '').map(({ map }) => map.data?.id))
  const isEarlier = ({ of }: { readonly of: string }) => ids.has(of)
  return {
    present: named.filter((one) => !isEarlier(one)).map(({ map }) => map),
    earlier: named
      .filter(isEarlier)
      .flatMap(({ map: { data }, of, version }): readonly EarlierVersion[] =>
        data === null ? [] : [{ of, version, data }],
      ),
  }
}

/** Of which map it is an earlier version: of that of its id or, as tables, of that of the tables; else of the first. */
const nowOf = (before: MapRead, maps: readonly MapRead[], first: RoleGraphData): MapRead | undefined =>
  maps.find(({ data }) => data?.id === before.data?.id) ??
  maps.find((map) => isOfTables(before) && isOfTables(map)) ??
  maps.find(({ data }) => data === first)

/** The earlier versions, with the one that was named besides in the place of another that is called the same. */
function withNamed(earlier: readonly EarlierVersion[], named: EarlierVersion): readonly EarlierVersion[] {
  const others = earlier.filter(({ of, version }) => of !== named.of || version !== named.version)
  return [...others, named]
}

/** Maps without mistakes as the content of a site. Throws a `Refusal` where they do not go together. */
export function siteContent({ maps, site }: Maps, wishes: Wishes, { language }: Context): SiteContent {
  const graphs: RoleGraphData[] = []
  const names = new Map<string, string>()
  const { present, earlier } = partEarlier(maps)
  for (const { data, files } of present) {
    if (data === null) continue
    const name = files.join(', ')
    if (!FILE_NAME.test(data.id) || /[. ]$/.test(data.id))
      throw new Refusal('cli.refused.noFileName', { id: data.id, file: name }, ENDS.problems)
    // Not every system tells capitals from small letters.
    const key = data.id.toLowerCase()
    const other = names.get(key)
    if (other !== undefined)
      throw new Refusal('cli.refused.sameId', { id: data.id, one: other, other: name }, ENDS.problems)
    names.set(key, name)
    graphs.push(data)
  }
  const wanted = wishes.first ?? site.first
  const [first, ...others] = graphs.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted))
  if (first === undefined) throw new Error('A site has a map')
  if (wanted !== undefined && first.id !== wanted)
    throw new Refusal('cli.refused.noSuchMap', { id: wanted, ids: graphs.map(({ id }) => id).join(', ') })
  const spoken = first.languages.map((own) => nearestLanguage(own, languages)).find((found) => found !== null)
  const base = baseOf(wishes.base ?? site.base)
  const frameAncestors = wishes.framers === undefined ? site.frameAncestors : framersOf(wishes.framers)
  const now = wishes.since && nowOf(wishes.since, present, first)
  const before = wishes.since && now ? versionOf(wishes.since, now) : null
  const versions = before && now?.data ? withNamed(earlier, earlierOf(before, now.data)) : earlier
  const title = wishes.title ?? (site.language === undefined ? first.title : site.title)
  return {
    language: site.language ?? spoken ?? language,
    graphs: [first, ...others],
    ...(versions.length > 0 && { earlier: versions }),
    ...(title !== undefined && { title }),
    ...(site.description !== undefined && { description: site.description }),
    ...(base !== undefined && { base }),
    ...(frameAncestors !== undefined && { frameAncestors }),
  }
}
