// Writes a role graph as plain HTML for whoever reads the page without script: in the first language of the graph, with
// the second beside it. Every text goes through `escapeText`, so that any text of a graph is shown as text.

import { groupRoles } from '../graph/grouping'
import { directionOf, isSameLanguage } from '../graph/language'
import type { Role, Text, Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { secondWordingOf, wordingOf } from '../graph/text'
import type { Translate } from '../i18n/translate'
import { escapeText } from './escapeText'
import type { Speakers } from './speakers'

/** Writes what it is given in two languages, each marked as such. */
interface Pen {
  readonly language: string
  /** Words of the interface. */
  readonly say: (wordsIn: (t: Translate) => string) => string
  /** A text of the graph. */
  readonly tell: (text: Text) => string
}

/** The words in the first language of the graph that the interface speaks, and one more. */
function createPen({ languages }: RoleGraph, speakers: Speakers): Pen {
  const first = speakers.find(({ language }) => isSameLanguage(language, languages[0] ?? '')) ?? speakers[0]
  const both = [first, ...speakers.filter((speaker) => speaker !== first).slice(0, 1)]
  const { language } = first
  const mark = (value: string, its: string) =>
    `<bdi${its === language ? '' : ` lang="${escapeText(its)}"`}>${escapeText(value)}</bdi>`
  return {
    language,
    say: (wordsIn) => both.map((speaker) => mark(wordsIn(speaker.t), speaker.language)).join(' '),
    tell: (text) =>
      [wordingOf(text, language, languages), secondWordingOf(text, language, languages)]
        .flatMap((wording) => (wording === null ? [] : mark(wording.value, wording.language)))
        .join(' '),
  }
}

const element = (tag: string, content: string | readonly string[], attributes: Readonly<object> = {}) => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
  return `<${tag}${written.join('')}>${[content].flat().join('')}</${tag}>\n`
}

const list = (tag: 'ol' | 'ul', items: readonly string[]) =>
  element(
    tag,
    items.map((item) => element('li', item)),
  )

/** The `main` of the page: all roles of the graph, or the way to them when they stand at `elsewhere`. */
export function plainPage(graph: RoleGraph, speakers: Speakers, elsewhere?: string): string {
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
    ...groupRoles(graph, null).map(({ field, levels }) =>
      element('section', [
        element('h2', tell(field.name)),
        levels.length === 0
          ? element(
              'p',
              say((t) => t('outline.emptyField')),
            )
          : '',
        ...levels.flatMap(({ level, roles }) => [
          element('h3', tell(level.name)),
          element(
            'div',
            roles.map((role) => article(graph, role, pen)),
            { class: 'plain-roles' },
          ),
        ]),
      ]),
    ),
  ]
  return element(
    'main',
    [...opening, ...(elsewhere === undefined ? here() : away(elsewhere)), source(graph, pen)],
    {
      class: 'plain',
      lang: pen.language,
      dir: directionOf(pen.language),
    },
  )
}

const anchor = (role: string) => `role-${role}`

function article(graph: RoleGraph, role: Role, pen: Pen): string {
  const { say, tell } = pen
  const { title, alsoCalled, note, responsibilities, editorial } = role
  const leaving = graph.leaving.get(role.id) ?? []
  return element(
    'article',
    [
      element('h4', tell(title)),
      alsoCalled.length === 0
        ? ''
        : element('p', `${say((t) => t('plain.alsoCalled'))}${alsoCalled.map(tell).join(' · ')}`, {
            class: 'plain-mark',
          }),
      ...editorial.map((fact) =>
        element(
          'p',
          say((t) => t(`plain.editorial.${fact}`)),
          { class: 'plain-mark' },
        ),
      ),
      note === undefined ? '' : element('p', tell(note)),
      ...(responsibilities.length === 0
        ? [
            element(
              'p',
              say((t) => t('role.noResponsibilities')),
            ),
          ]
        : [
            element(
              'p',
              say((t) => t('role.responsibilities')),
              { class: 'plain-label' },
            ),
            list(
              'ol',
              responsibilities.map(({ text }) => tell(text)),
            ),
          ]),
      ...(leaving.length === 0
        ? [
            element(
              'p',
              say((t) => t('role.leadsNowhere')),
            ),
          ]
        : [
            element(
              'p',
              say((t) => t('role.canLeadTo')),
              { class: 'plain-label' },
            ),
            list(
              'ul',
              leaving.map((transition) => way(graph, transition, pen)),
            ),
          ]),
    ],
    { id: anchor(role.id) },
  )
}

/** Where a transition leads, of what kind it is, on whose word, and why. */
function way(graph: RoleGraph, { to, kind, basis, reason }: Transition, { say, tell }: Pen): string {
  const facts = (t: Translate) => [
    t(`transition.kind.${kind}`),
    ...(basis === 'editorial' ? [t('role.editorial')] : []),
  ]
  return [
    element('a', tell(graph.roles.get(to)?.title ?? to), { href: `#${encodeURIComponent(anchor(to))}` }),
    element(
      'p',
      say((t) => facts(t).join(t('map.comma'))),
      { class: 'plain-mark' },
    ),
    reason === undefined ? '' : element('p', tell(reason)),
  ].join('')
}

function source({ source: { title, remark, note }, updated }: RoleGraph, { say, tell }: Pen): string {
  const dateIn = (t: Translate) =>
    new Intl.DateTimeFormat(t('app.dates'), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(updated))
  return element('footer', [
    element(
      'h2',
      say((t) => t('start.source')),
    ),
    element('p', tell(title)),
    remark === undefined ? '' : element('p', tell(remark)),
    note === undefined ? '' : element('p', tell(note)),
    element(
      'p',
      say((t) => t('start.updated', { date: dateIn(t) })),
    ),
  ])
}

interface Facts {
  readonly language: string
  readonly title: string
  /** Where its style sheet is; a page that may be shown at any depth has none. */
  readonly style?: string
}

/** A page of its own with this content, in the language and by the name of the site. */
export const plainDocument = (content: string, { language, title, style }: Facts): string =>
  `<!doctype html>
<html lang="${escapeText(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
${style === undefined ? '' : `<link rel="stylesheet" href="${escapeText(style)}">\n`}</head>
<body>
${content}</body>
</html>
`
