import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLink } from '../../src/state/cleanLink'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { formatAddress, panels, parseAddress } from './addresses'

const LINKS = 2000
const languages = ['zh-CN', 'en']
const to = { graph: defaultGraph, graphs: [{ id: defaultGraph.id }], panels, languages }
const roles = [...defaultGraph.roles.keys()]

/** Where a whole link leads, as the page reads it: what a chat leaves of it may hold anything. */
function follow(link: string): string {
  const { search: query, hash } = new URL(link)
  const { search } = cleanLink(hash.startsWith('#38;') ? query + hash : query, to)
  return formatAddress(parseAddress(search, defaultGraph, languages).address)
}

type Damage = (link: string) => string

/** What stands behind a link in a sentence, a chat, a mail or a campaign. */
const behind = fc
  .array(
    fc.constantFrom(
      ...'。，、；：！？”’）】》」』….,;:!?)]>}"\'|…—~～*_ \u3000\u200b\u00a0',
      '%20',
      '%E3%80%82',
      '%E3%80',
      '%',
      '~~',
      '%7E',
      '，涵盖了四个方面',
      '涵盖了四个方面',
      ' see above',
      '&utm_source=wechat&utm_medium=x',
      '?utm_source=wechat',
      '&amp;from=singlemessage',
      '&from=timeline&isappinstalled=0',
      '#wechat_redirect',
      '&lang',
      '=',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (signs): Damage =>
      (link) =>
        link + signs.join(''),
  )

/** What programs do to a link on its way; each id stays in it. */
const change = fc.constantFrom<Damage>(
  (link) => link,
  (link) => link.replaceAll('&', '&amp;'),
  (link) => link.replaceAll('&', '&amp;amp;'),
  (link) => link.replaceAll('&', '&#38;'),
  (link) => link.replaceAll('&', '%26'),
  (link) => link.replaceAll('&', '＆'),
  (link) => link.replaceAll('=', '＝'),
  (link) => link.replaceAll('=', '%3D'),
  (link) => link.replaceAll('~', '%7E'),
  (link) => link.replaceAll('~', '%257E'),
  (link) => link.replaceAll('~', '～'),
  (link) => link.replaceAll('-', '%2D'),
  (link) => link.replaceAll('-', '-\u200b'),
  (link) => link.replaceAll('-', '-%0A'),
  (link) => link.replace('compare=', 'Compare=').replace('role=', 'ROLE='),
  (link) => link.replace(/=(?=[^&]*$)/, '= '),
  (link) => link.replace(/=(?=[^&]*$)/, '=“'),
  (link) => link.replace('?', '?utm_source=x&'),
  (link) => link.replace(/\?(.*)$/, (_, search) => `?${encodeURIComponent(search)}`),
)

const id = fc.constantFrom(...roles)
const view = fc.oneof(
  id.map((role) => `role=${role}`),
  fc.tuple(id, id, id).map((three) => `compare=${[...new Set(three)].slice(0, 2).join('~')}`),
  fc.uniqueArray(id, { minLength: 3, maxLength: 3 }).map((three) => `compare=${three.join('~')}`),
  fc
    .constantFrom(...defaultGraph.transitions)
    .chain(({ from, to: end }) => fc.constantFrom(`transition=${from}~${end}`, `ready=${from}~${end}`)),
)
const address = fc.record({ language: fc.constantFrom(...languages), view })

const MAP = 'https://careers.example.org/map/'
const written = ({ language, view: shown }: { readonly language: string; readonly view: string }) =>
  formatAddress(parseAddress(`?lang=${language}&${shown}`, defaultGraph, languages).address)

describe('damaged links', () => {
  it(`[URL8] open what they name, ${LINKS} of ${LINKS}, as long as each id is still there`, () => {
    const links = fc.sample(fc.record({ address, change, behind }), { numRuns: LINKS, seed: 8 })
    const lost = links.flatMap(({ address: meant, change: changed, behind: added }) => {
      const whole = written(meant)
      const link = added(changed(MAP + whole))
      return follow(link) === whole ? [] : [link]
    })
    expect(lost).toEqual([])
  })

  it('[URL8] that were cut off open what is whole of them, and never another role', () => {
    const cuts = fc.record({ address, part: fc.double({ min: 0.2, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(cuts, ({ address: meant, part }) => {
        const whole = MAP + written(meant)
        const link = whole.slice(0, Math.ceil(whole.length * part))
        const named = new Set(roles.filter((role) => whole.slice(MAP.length).includes(role)))
        for (const role of roles) if (follow(link).split(/[=~]/).includes(role)) expect(named).toContain(role)
      }),
      { numRuns: LINKS },
    )
  })
})
