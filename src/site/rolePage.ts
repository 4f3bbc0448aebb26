// Writes one page, in one language, of those that tell a role each: the role, the list of all roles, and what is left where a role
// stood under a former id. Readable without script; every text is shown as text.
import { formatRoleJsonLd } from '../formats/jsonLd/roleJsonLd'
import { directionOf } from '../graph/language'
import type { Role } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { secondWordingOf, wordingOf } from '../graph/text'
import { createReader } from '../i18n/createReader'
import { escapeText } from './escapeText'
import { element, list } from './html'
import { headLinks, type PageSet } from './pageSet'
import { createSinglePen, type Pen } from './pen'
import { plainDocument } from './plainPage'
import { besideHref, hrefOf, mapHref, ROOT } from './roleAddress'
import { byField, responsibilityList, roleFacts, small, sourceFoot, wayList } from './roleParts'
import type { Speaker } from './speakers'

/** What the pages of one graph in one language share. */
export interface Booklet {
  readonly graph: RoleGraph
  readonly speaker: Speaker
  /** Who else says the words of these pages. */
  readonly others: readonly Speaker[]
  readonly pen: Pen
  /** Of the site, in that language. */
  readonly siteTitle: string
  /** The whole address of the site; null where it is not known. */
  readonly address: string | null
  /** The path of the style of pages without script. */
  readonly style: string
  /** The id of the graph that the site begins with. */
  readonly first: string
  readonly foot: string
}

export function createBooklet(facts: Omit<Booklet, 'pen' | 'foot'>): Booklet {
  const pen = createSinglePen(facts.graph, facts.speaker)
  return { ...facts, pen, foot: sourceFoot(facts.graph, pen) }
}

interface Page {
  /** In the title of the document, before the names of graph and site. */
  readonly title: string
  readonly description: string
  readonly set: PageSet
  /** Ways that every page of its kind has, beside the map and the other languages. */
  readonly ways: readonly string[]
  readonly content: readonly string[]
  readonly head?: readonly string[]
}

const heading = (words: string) => element('h2', words)

function written(booklet: Booklet, { title, description, set, ways, content, head = [] }: Page): string {
  const { graph, speaker, pen, siteTitle, address, style, first, foot } = booklet
  const { language } = speaker
  const inOthers = booklet.others.map(({ language: its, t }) =>
    element('a', escapeText(t('plain.language')), {
      href: hrefOf(ROOT, set.paths.get(its) ?? ''),
      lang: its,
      hreflang: its,
    }),
  )
  const home = element('a', escapeText(siteTitle), { href: mapHref(graph, first, language) })
  const main = element(
    'main',
    [element('nav', list('ul', [home, ...ways, ...inOthers], { class: 'plain-links' })), ...content, foot],
    {
      class: 'plain',
      lang: pen.language,
      dir: directionOf(language),
    },
  )
  const graphTitle = wordingOf(graph.title, language, graph.languages).value
  return plainDocument(main, {
    language,
    title: [...new Set([title, graphTitle, siteTitle])].join(' · '),
    style: hrefOf(ROOT, style),
    head: [
      `<meta name="description" content="${escapeText(description)}">`,
      `<link rel="icon" href="${ROOT}icon.svg" type="image/svg+xml">`,
      ...headLinks(set, language, address),
      ...head,
    ],
  })
}

const titleIn = ({ graph, speaker }: Booklet, role: Role) =>
  wordingOf(role.title, speaker.language, graph.languages).value

const toIndex = ({ speaker: { t } }: Booklet) =>
  element('a', escapeText(t('plain.allRoles')), { href: './index.html' })

const toMap = ({ graph, speaker, first }: Booklet, role?: string) =>
  element(
    'p',
    element('a', escapeText(speaker.t(role === undefined ? 'plain.map' : 'plain.onMap')), {
      href: mapHref(graph, first, speaker.language, role),
    }),
  )

function codeList({ graph: { schemes }, pen: { say, tell } }: Booklet, { codes }: Role): readonly string[] {
  if (codes.length === 0) return []
  const items = codes.map(({ scheme, code, label, match, confidence }) => {
    const name = schemes.get(scheme)?.name
    const sure = say(
      (t) => `${t(`role.match.${match}`)}${t('map.comma')}${t(`role.confidence.${confidence}`)}`,
    )
    return `${escapeText(code)} ${tell(label)}${small(name === undefined ? sure : `${tell(name)} · ${sure}`)}`
  })
  return [heading(say((t) => t('role.codes'))), small(say((t) => t('role.codesNote'))), list('ul', items)]
}

/** The page of a role. */
export function rolePage(booklet: Booklet, role: Role, set: PageSet): string {
  const { graph, speaker, pen, address } = booklet
  const { t, language } = speaker
  const { say, tell } = pen
  const title = titleIn(booklet, role)
  const second = secondWordingOf(role.title, language, graph.languages)
  const names = [graph.fields.get(role.field)?.name, graph.levels.get(role.level)?.name]
  const skillsOf = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => graph.skills.get(id) ?? []).map(({ name }) => tell(name))
  const line = ({ text, skills }: Role['responsibilities'][number]) => {
    const tags = skillsOf(skills)
    return tags.length === 0
      ? tell(text)
      : `${tell(text)}${small(`${say((words) => words('role.skills'))}${say((words) => words('map.colon'))}${tags.join(' · ')}`)}`
  }
  const leaving = graph.leaving.get(role.id) ?? []
  const arriving = graph.arriving.get(role.id) ?? []
  const isTagged = role.responsibilities.some(({ skills }) => skills.length > 0)
  const isInferred = [...leaving, ...arriving].some(({ basis }) => basis === 'editorial')
  const path = set.paths.get(language) ?? ''
  const data = formatRoleJsonLd(
    graph,
    role,
    createReader(t, language),
    address === null ? undefined : hrefOf(address, path),
  )
  return written(booklet, {
    title,
    description: t('page.role', { role: title }),
    set,
    ways: [toIndex(booklet)],
    content: [
      element('h1', tell(role.title)),
      second === null
        ? ''
        : element('p', escapeText(second.value), { lang: second.language, class: 'plain-second' }),
      small(names.flatMap((name) => (name === undefined ? [] : [tell(name)])).join(' · ')),
      ...roleFacts(role, pen),
      toMap(booklet, role.id),
      ...responsibilityList(role, pen, heading, line),
      isTagged ? small(say((words) => words('role.editorialSkills'))) : '',
      ...wayList(graph, pen, { transitions: leaving, end: 'to', head: heading, hrefOf: besideHref }),
      ...wayList(graph, pen, { transitions: arriving, end: 'from', head: heading, hrefOf: besideHref }),
      isInferred ? small(say((words) => words('role.editorialTransitions'))) : '',
      ...codeList(booklet, role),
    ],
    head: [`<script type="application/ld+json">${data}</script>`],
  })
}

/** The page with all roles of a graph, each a way to its page. */
export function roleIndexPage(booklet: Booklet, set: PageSet): string {
  const { graph, speaker, pen } = booklet
  const { tell } = pen
  const title = wordingOf(graph.title, speaker.language, graph.languages).value
  const groups = byField(graph, pen, (roles) =>
    list(
      'ul',
      roles.map((role) => element('a', tell(role.title), { href: besideHref(role.id) })),
    ),
  )
  return written(booklet, {
    title,
    description: speaker.t('page.roles', { map: title }),
    set,
    ways: [],
    content: [element('h1', tell(graph.title)), toMap(booklet), ...groups],
  })
}

/** What stands at a former id of a role: the way to its page, which is taken at once. */
export function movedPage(booklet: Booklet, role: Role, set: PageSet): string {
  const { speaker, pen } = booklet
  const href = besideHref(role.id)
  return written(booklet, {
    title: titleIn(booklet, role),
    description: speaker.t('page.moved'),
    set,
    ways: [toIndex(booklet)],
    content: [
      element('h1', pen.tell(role.title)),
      element('p', escapeText(speaker.t('page.moved'))),
      element('p', element('a', pen.tell(role.title), { href })),
    ],
    head: [`<meta http-equiv="refresh" content="0; url=${escapeText(href)}">`],
  })
}
