import { describe, expect, it } from 'vitest'
import { type Lead, MOST_LISTED, originKey } from '../../../src/formats/ownRoles/leads'
import { createOwnRolesReader, type OwnRolesRead } from '../../../src/formats/ownRoles/ownRoles'
import { aGraphData } from '../../graph/builders'
import { aRequest } from './aRequest'

const read = (value: unknown, choices: Parameters<typeof aRequest>[1] = {}) =>
  createOwnRolesReader()(
    aRequest({ 'a.json': typeof value === 'string' ? value : JSON.stringify(value, null, 1) }, choices),
    () => undefined,
  )

/** Each problem by its code, with where it leads. */
const leadsOf = ({ problems, leads }: OwnRolesRead): readonly (readonly [string, Lead | undefined])[] =>
  problems.map(({ code, origin }) => [code, leads.get(originKey(origin))])

const marked = (lead: Lead | undefined) =>
  lead?.kind === 'text' ? lead.excerpt.find((line) => line.marked !== null)?.marked : undefined

describe('a problem of a map in JSON', () => {
  it('[OWN4] leads to the role or the move that it is in, where the map can be opened', async () => {
    const data = aGraphData('clerk>chief', 'lone')
    const [move] = data.transitions
    const found = await read({ ...data, transitions: [{ ...move, reason: undefined }] })
    expect(found.graph).not.toBeNull()
    expect(leadsOf(found)).toEqual(
      expect.arrayContaining([
        ['transition-without-reason', { kind: 'transition', from: 'clerk', to: 'chief' }],
        ['isolated-role', { kind: 'role', role: 'lone' }],
      ]),
    )
  })

  it('[OWN4] leads to the role that stands there in the file, though one before it was left out', async () => {
    const data = aGraphData('clerk>chief', 'lone')
    const [first] = data.roles
    const found = await read({ ...data, roles: [first, ...data.roles] }, { mends: new Set(['same-items']) })
    expect(found.problems).toContainEqual(
      expect.objectContaining({ code: 'isolated-role', origin: { kind: 'path', path: ['roles', 3] } }),
    )
    expect(leadsOf(found)).toContainEqual(['isolated-role', { kind: 'role', role: 'lone' }])
  })

  it('[OWN4] leads to the text of the file, where the map cannot be opened, notes too', async () => {
    const data = aGraphData('clerk>chief', 'lone')
    const found = await read({ ...data, transitions: [{ ...data.transitions[0], to: 'nobody' }], color: 1 })
    expect(found.graph).toBeNull()
    const leads = new Map(leadsOf(found).map(([code, lead]) => [code, marked(lead)]))
    expect(leads.get('unknown-role')).toBe('"to": "nobody"')
    expect(leads.get('unknown-key')).toBe('"color": 1')
    expect(leads.get('isolated-role')).toBe('{')
  })

  it('[OWN4] leads to where the text breaks', async () => {
    expect(leadsOf(await read('{"format": “x”}')).map(([code, lead]) => [code, marked(lead)])).toEqual([
      ['not-json', '“'],
    ])
  })

  it('[OWN4] [OWN8] leads into the text as it was mended', async () => {
    const text = JSON.stringify({ ...aGraphData('clerk>chief'), id: 7 }).replaceAll('":', '"：')
    const [[code, lead] = []] = leadsOf(await read(text, { mends: new Set(['wide-signs']) }))
    expect([code, marked(lead)]).toEqual(['not-a-string', '"id":7'])
  })

  it('[OWN4] leads nowhere, where it is that of the whole file', async () => {
    expect(leadsOf(await read('[]'))).toEqual([['not-an-object', undefined]])
  })

  it(`[OWN4] has its text for the first ${MOST_LISTED} of a kind, which are listed`, async () => {
    const data = aGraphData('clerk>chief')
    const roles = Array.from({ length: 150 }, (_, nth) => ({ ...data.roles[0], id: `r${nth}`, level: 'x' }))
    const { leads, problems } = await read({ ...data, roles: [...data.roles, ...roles] })
    expect(problems.filter(({ code }) => code === 'unknown-level')).toHaveLength(150)
    const led = problems.filter(
      ({ code, origin }) => code === 'unknown-level' && leads.has(originKey(origin)),
    )
    expect(led).toHaveLength(MOST_LISTED)
  })
})
