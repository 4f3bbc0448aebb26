import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

/** A chain of so many roles, in the one field of the builder. */
const chain = (length: number) =>
  aGraph(...Array.from({ length: length - 1 }, (_, nth) => `r${nth}>r${nth + 1}`))

/** So many roles without moves, on one level, by turns in each field. */
const many = (roles: number, fields: number) =>
  aGraph(
    Object.fromEntries(
      Array.from({ length: roles }, (_, nth) => [`r${nth}`, { field: `field-${nth % fields}` }]),
    ),
  )

const titles = () =>
  [...document.querySelectorAll('.outline-titles[open] [data-role]')].map(({ textContent }) => textContent)

describe('the list of a large map', () => {
  it('[OUTLINE7] lists titles, and in full the role that is chosen with those around it', async () => {
    const { explorer } = await openExplorer({ graph: chain(201), view: 'outline' })
    const list = within(screen.getByRole('region', { name: 'List' }))
    expect(list.getByText(/This map has 201 roles\./)).toBeVisible()
    expect(list.queryByRole('checkbox', { name: 'Expand all' })).toBeNull()
    expect(list.queryByRole('list', { name: /^Around/ })).toBeNull()
    explorer.getState().selectRole('r150')
    const around = within(await list.findByRole('list', { name: 'Around Title of r150' }))
    const titles = around.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(titles).toEqual(['Title of r150', 'Title of r151', 'Title of r149'])
    const next = around.getByRole('heading', { level: 4, name: 'Title of r151' })
    await userEvent.click(within(next).getByRole('button'))
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'r151' })
  })

  it('[OUTLINE7] says how many more stand around a role than are listed', async () => {
    const hub = aGraph(...Array.from({ length: 320 }, (_, nth) => `r${nth}>hub`))
    const { explorer } = await openExplorer({ graph: hub, view: 'outline' })
    explorer.getState().selectRole('hub')
    const around = within(await screen.findByRole('list', { name: 'Around Title of hub' }))
    expect(around.getAllByRole('heading', { level: 4 })).toHaveLength(40)
    expect(screen.getByText('and 281 more roles around it')).toBeVisible()
  })

  it('[OUTLINE8] draws the titles of a long field a part at a time, until all are there, in order', async () => {
    await openExplorer({ graph: many(1000, 1), view: 'outline' })
    expect(titles().length).toBeLessThan(1000)
    await waitFor(() => expect(titles()).toHaveLength(1000), { timeout: 60_000 })
    expect(titles()).toEqual(Array.from({ length: 1000 }, (_, nth) => `Title of r${nth}`))
  })

  it('[OUTLINE8] puts all titles on paper, of fields that are folded too', async () => {
    const { explorer } = await openExplorer({ graph: many(400, 2), view: 'matrix' })
    explorer.getState().chooseView('outline')
    await waitFor(() => expect(document.querySelectorAll('.outline-titles > summary')).toHaveLength(2))
    expect(titles()).toEqual([])
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(titles()).toHaveLength(400)
    act(() => void dispatchEvent(new Event('afterprint')))
    await waitFor(() => expect(titles()).toEqual([]))
  })

  it('[OUTLINE7] lists each in full up to 200 roles', async () => {
    await openExplorer({ graph: chain(200), view: 'outline' })
    expect(screen.getByRole('checkbox', { name: 'Expand all' })).toBeVisible()
  })
})
