// Writes a role graph as plain HTML for whoever reads the page without script: in the first language of the graph, with
// the second beside it.

import { directionOf } from '../graph/language'
import type { Role } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { escapeText } from './escapeText'
import { element, list } from './html'
import { createPen, type Pen } from './pen'
import { byField, responsibilityList, roleFacts, sourceFoot, wayList } from './roleParts'
import type { Speakers } from './speakers'

/** A page with the roles of a graph in one language, each of which has a page. */
export interface IndexLink {
  readonly href: string
  readonly language: string
  /** Of the graph, in that language as far as it has words in it. */
  readonly title: { readonly value: string; readonly language: string }
}

interface Ways {
  /** Where the roles are listed one by one. */
  readonly indexes?: readonly IndexLink[]
  /** Where all roles stand, when they do not stand on this page. */
  readonly elsewhere?: string
}

/** The `main` of the page: all roles of the graph, or the way to them when they stand elsewhere. */
export function plainPage(
  graph: RoleGraph,
  speakers: Speakers,
  { indexes = [], elsewhere }: Ways = {},
): string {
  const pen = createPen(graph, speakers)
  const { say, tell } = pen
  const opening = [
    element(
      'p',
      say((t) => t('app.name')),
      { class: 'plain-name' },
    ),
    element('h1', tell(graph.title)),
    element(
      'p',
      say((t) => t('plain.lead')),
    ),
  ]
  const away = (href: string) => [
    element(
      'p',
      say((t) => t('plain.short')),
    ),
    element(
      'p',
      element(
        'a',
        say((t) => t('plain.elsewhere')),
        { href },
      ),
    ),
    ...indexList(indexes, pen),
  ]
  const here = () => [
    element(
      'p',
      say((t) => t('plain.noScript')),
    ),
    element(
      'p',
      say((t) => t('help.honest')),
    ),
    ...indexList(indexes, pen),
    ...byField(graph, pen, (roles) =>
      element(
        'div',
        roles.map((role) => article(graph, role, pen)),
        { class: 'plain-roles' },
      ),
    ),
  ]
  return element(
    'main',
    [...opening, ...(elsewhere === undefined ? here() : away(elsewhere)), sourceFoot(graph, pen)],
    {
      class: 'plain',
      lang: pen.language,
      dir: directionOf(pen.language),
    },
  )
}

function indexList(indexes: readonly IndexLink[], { say, language }: Pen): readonly string[] {
  if (indexes.length === 0) return []
  const links = indexes.map(({ href, language: its, title }) =>
    element('a', escapeText(title.value), {
      href,
      hreflang: its,
      ...(title.language === language ? {} : { lang: title.language }),
    }),
  )
  return [
    element(
      'p',
      say((t) => t('plain.pages')),
      { class: 'plain-label' },
    ),
    list('ul', links, { class: 'plain-links' }),
  ]
}

const anchor = (role: string) => `role-${role}`

const label = (words: string, isEmpty: boolean) =>
  isEmpty ? '' : element('p', words, { class: 'plain-label' })

function article(graph: RoleGraph, role: Role, pen: Pen): string {
  return element(
    'article',
    [
      element('h4', pen.tell(role.title)),
      ...roleFacts(role, pen),
      ...responsibilityList(role, pen, label, ({ text }) => pen.tell(text)),
      ...wayList(graph, pen, {
        transitions: graph.leaving.get(role.id) ?? [],
        end: 'to',
        head: label,
        hrefOf: (to) => `#${encodeURIComponent(anchor(to))}`,
      }),
    ],
    { id: anchor(role.id) },
  )
}

interface Facts {
  readonly language: string
  readonly title: string
  /** Where its style sheet is; a page that may be shown at any depth has none. */
  readonly style?: string
  /** What else its head holds, each of them HTML. */
  readonly head?: readonly string[]
}

/** A page of its own with this content, in the language and by the name of the site. */
export const plainDocument = (content: string, { language, title, style, head = [] }: Facts): string =>
  `<!doctype html>
<html lang="${escapeText(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
${style === undefined ? '' : `<link rel="stylesheet" href="${escapeText(style)}">\n`}${head.map((line) => `${line}\n`).join('')}</head>
<body>
${content}</body>
</html>
`
