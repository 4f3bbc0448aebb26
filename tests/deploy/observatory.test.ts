// The rules by which MDN's HTTP Observatory gives points, as its source had them in November 2026, held against what
// deploy/_headers sends over TLS. The site sets no cookie and allows no foreign origin, and its scripts are its own.
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headersFor, readHeaders } from '../../scripts/headers.mjs'

const headers = headersFor(readHeaders(resolve(import.meta.dirname, '../../deploy/_headers')), '/')
const policy = new Map(
  (headers.get('content-security-policy') ?? '').split(/;\s*/).map((directive) => {
    const [name = '', ...sources] = directive.split(/\s+/)
    return [name, sources.join(' ')]
  }),
)
const is = (name: string, values: readonly string[]) => values.includes(headers.get(name) ?? '')
const ageOfTransport = () => Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1])
const sources = (...names: readonly string[]) =>
  names.map((name) => policy.get(name) ?? policy.get('default-src') ?? '*').join(' ')

const LEAKS_NOTHING = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']

/** What is lost where a rule does not hold, and what is gained where it does. Gains count from 90 points up. */
const RULES: readonly (readonly [rule: string, holds: boolean, gain: number, loss: number])[] = [
  ['there is a policy', policy.has('default-src'), 0, -25],
  [
    'the policy lets no inline or evaluated script run',
    !/unsafe|\*/.test(sources('script-src', 'object-src')),
    0,
    -20,
  ],
  [
    'no source of the policy is plain HTTP',
    ![...policy.values()].some((value) => /http:/.test(value)),
    0,
    -20,
  ],
  [
    'the policy begins with nothing, has nothing unsafe and sends forms nowhere',
    policy.get('default-src') === "'none'" &&
      policy.get('form-action') === "'none'" &&
      ![...policy.values()].some((value) => /unsafe/.test(value)) &&
      !/data:/.test(sources('script-src', 'style-src', 'object-src')),
    10,
    0,
  ],
  ['TLS is asked for, for half a year or more', ageOfTransport() >= 15_768_000, 0, -20],
  ['types are not guessed', is('x-content-type-options', ['nosniff']), 0, -5],
  ['nobody frames the page', policy.get('frame-ancestors') === "'none'", 5, -20],
  ['addresses are told to nobody', is('referrer-policy', LEAKS_NOTHING), 5, -5],
  ['foreign pages embed nothing', is('cross-origin-resource-policy', ['same-origin', 'same-site']), 10, 0],
  ['foreign pages read nothing', !headers.has('access-control-allow-origin'), 0, -50],
]

describe('[HOST8] by the rules of MDN’s HTTP Observatory', () => {
  test.each(RULES)('%s', (_rule, holds) => {
    expect(holds).toBe(true)
  })

  test('a host with TLS that sends plain HTTP there has 130 points, of 100 for the best mark', () => {
    const base = RULES.reduce((sum, [, holds, , loss]) => sum + (holds ? 0 : loss), 100)
    const gained = RULES.reduce((sum, [, holds, gain]) => sum + (holds ? gain : 0), 0)
    expect(base + (base >= 90 ? gained : 0)).toBe(130)
  })

  test('pages of other windows have no hold on this one', () => {
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  })
})
