// Panels that throw when they are drawn.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { offerVersions } from '../../../src/library/versions'
import { createPanels } from '../../../src/state/panels'
import { parseAddress } from '../../../src/state/url'
import { panels } from '../../../src/ui/frame/panels'
import { onUse } from '../../../src/ui/kit/onUse'
import { defaultGraph, openExplorer } from '../openExplorer'

const STEP = 'seo-specialist~digital-marketing-manager'
const ADDRESSES: Readonly<Record<string, string>> = {
  role: '?role=seo-specialist',
  transition: `?transition=${STEP}`,
  compare: `?compare=${STEP}`,
  route: `?route=${STEP}`,
  ready: `?ready=${STEP}`,
  today: '?today=1',
  changes: '?changes=2025',
}

/** Of its own id, so that no other test of the page hears of its versions. */
const graph = createRoleGraph({ ...defaultGraph.data, id: 'failing' })
offerVersions(graph.id, ['2025'])

test('every kind of panel is among them', () => {
  expect(Object.keys(ADDRESSES).toSorted()).toEqual(panels.map(({ kind }) => kind).toSorted())
})

for (const [kind, search] of Object.entries(ADDRESSES))
  test(`[FAIL3] a panel of the kind ${kind} that throws leaves the map, and can be tried again`, async () => {
    let isBroken = true
    const part = onUse(() =>
      Promise.resolve(() => {
        if (isBroken) throw new Error('on purpose')
        return <p>mended</p>
      }),
    )
    const records = panels.map((record) => (record.kind === kind ? { ...record, part } : record))
    const { explorer } = await openExplorer({ graph, records })
    const known = { graph, panels: createPanels(records), languages: ['en'] }
    const { address } = parseAddress(search, known)
    explorer.getState().goTo(address, [], [])
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('This part could not be shown. The rest still works.')
    expect(await within(alert).findByRole('button', { name: 'Save what I wrote' })).toBeVisible()
    expect(screen.getByRole('region', { name: 'Career map' })).toBeVisible()
    isBroken = false
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('mended')).toBeVisible()
  })

for (const times of [1, 2])
  test(`[FAIL4] [FAIL3] code that breaks off is asked for once more, and said when that breaks off too: ${times}`, async () => {
    let asked = 0
    const part = onUse(async () => {
      asked += 1
      if (asked <= times) throw new TypeError('Failed to fetch')
      return () => <p>arrived</p>
    })
    const records = panels.map((record) => (record.kind === 'today' ? { ...record, part } : record))
    const { explorer } = await openExplorer({ records })
    explorer.getState().openToday()
    if (times === 1) expect(await screen.findByText('arrived')).toBeVisible()
    else expect(await screen.findByRole('alert')).toHaveTextContent('This part could not be shown.')
    expect(asked).toBe(2)
  })
