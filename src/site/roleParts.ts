// The parts of what is said of a role without script, on the page of all roles and on that of the role alone.
import { groupRoles } from '../graph/grouping'
import type { Role, Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import type { Translate } from '../i18n/translate'
import { element, list } from './html'
import type { Pen } from './pen'

/** What is said small. */
export const small = (content: string): string => element('p', content, { class: 'plain-mark' })

/** What is editorial, other names, and the note. */
export const roleFacts = ({ alsoCalled, editorial, note }: Role, { say, tell }: Pen): readonly string[] => [
  ...editorial.map((fact) => small(say((t) => t(`plain.editorial.${fact}`)))),
  ...(alsoCalled.length === 0
    ? []
    : [small(`${say((t) => t('plain.alsoCalled'))}${alsoCalled.map(tell).join(' · ')}`)]),
  ...(note === undefined ? [] : [element('p', tell(note))]),
]

/** All roles by field and level, those of a level each as `rolesOf` writes them. */
export const byField = (
  graph: RoleGraph,
  { say, tell }: Pen,
  rolesOf: (roles: readonly Role[]) => string,
): readonly string[] =>
  groupRoles(graph, null).map(({ field, levels }) =>
    element('section', [
      element('h2', tell(field.name)),
      levels.length === 0
        ? element(
            'p',
            say((t) => t('outline.emptyField')),
          )
        : '',
      ...levels.flatMap(({ level, roles }) => [element('h3', tell(level.name)), rolesOf(roles)]),
    ]),
  )

/** How a part is headed, which may hold nothing: its words are HTML. */
type Head = (words: string, isEmpty: boolean) => string

/** The responsibilities in their order, each as it is written by `lineOf`. */
export const responsibilityList = (
  { responsibilities }: Role,
  { say }: Pen,
  head: Head,
  lineOf: (line: Role['responsibilities'][number]) => string,
): readonly string[] => [
  head(
    say((t) => t('role.responsibilities')),
    responsibilities.length === 0,
  ),
  responsibilities.length === 0
    ? element(
        'p',
        say((t) => t('role.noResponsibilities')),
      )
    : list('ol', responsibilities.map(lineOf)),
]

interface Ways {
  readonly transitions: readonly Transition[]
  /** The end of each that is named. */
  readonly end: 'from' | 'to'
  readonly head: Head
  readonly hrefOf: (role: string) => string
}

const WORDS = {
  to: { head: 'role.canLeadTo', none: 'role.leadsNowhere' },
  from: { head: 'role.comeFrom', none: 'role.fromNowhere' },
} as const

/** Where a role leads, or where people come from: of what kind each transition is, on whose word, and why. */
export function wayList(
  graph: RoleGraph,
  pen: Pen,
  { transitions, end, head, hrefOf }: Ways,
): readonly string[] {
  const { say, tell } = pen
  const words = WORDS[end]
  const heading = head(
    say((t) => t(words.head)),
    transitions.length === 0,
  )
  if (transitions.length === 0)
    return [
      heading,
      element(
        'p',
        say((t) => t(words.none)),
      ),
    ]
  const facts = (t: Translate, { kind, basis }: Transition) => [
    t(`transition.kind.${kind}`),
    ...(basis === 'editorial' ? [t('role.editorial')] : []),
  ]
  const ways = transitions.map((transition) => {
    const role = transition[end]
    return [
      element('a', tell(graph.roles.get(role)?.title ?? role), { href: hrefOf(role) }),
      small(say((t) => facts(t, transition).join(t('map.comma')))),
      transition.reason === undefined ? '' : element('p', tell(transition.reason)),
    ].join('')
  })
  return [heading, list('ul', ways)]
}

/** Where the graph comes from, and of which day it is. */
export function sourceFoot(
  { source: { title, remark, note }, updated }: RoleGraph,
  { say, tell }: Pen,
): string {
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
