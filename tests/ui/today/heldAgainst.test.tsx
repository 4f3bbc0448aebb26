import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aLadder } from '../../graph/builders'
import { openExplorer } from '../openExplorer'
import { openTicked } from './openTicked'

const MONITOR = 'Responsibility 3: I do this now'
const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('holding roles against what I do now', () => {
  it('[TODAY7] shows for each next role which lines are covered, partly covered and new', async () => {
    const { explorer } = await openTicked({ 'seo-specialist': [2] })
    explorer.getState().openToday()
    const panel = await region('What I do now')
    const list = panel.getByRole('list', { name: 'Where that can lead' })
    const manager = within(list).getAllByRole('listitem')[0]
    expect(manager).toHaveTextContent(/^Digital Marketing Manager/)
    expect(manager).toHaveTextContent(/Manager0 Covered2 Partly covered2 New/)
    expect(panel.getByText(/^By skill tags alone/)).toBeVisible()
    expect(
      panel.getByRole('button', { name: 'Am I ready? SEO Specialist → Digital Marketing Manager' }),
    ).toBeVisible()
  })

  it('[LADDER6] [TODAY7] does not take a line of a lower rung for one of the next, and says why', async () => {
    const { explorer } = await openTicked({ 'rung-1': [0] }, { graph: aLadder(2) })
    explorer.getState().openToday()
    const panel = await region('What I do now')
    const list = panel.getByRole('list', { name: 'Where that can lead' })
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
      /0 Covered1 Same area, higher level3 New/,
    )
    expect(panel.getByText(/^A line in the same area in other words is not covered/)).toBeVisible()
  })

  it('[TODAY8] changes the counts of map, panel, comparison and sheet alike, and names what is held against', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const counted = () =>
      screen
        .getByRole('img', { name: /^SEO Specialist → Digital Marketing Manager/ })
        .getAttribute('aria-label')
    await waitFor(() => expect(counted()).toContain('0 covered, 2 partly covered, 2 new'))
    expect(screen.queryByRole('checkbox', { name: 'By what I do now' })).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: MONITOR }))
    const [box] = await screen.findAllByRole('checkbox', { name: 'By what I do now' })
    if (!box) throw new Error('No box')
    await userEvent.click(box)
    await waitFor(() => expect(counted()).toContain('0 covered, 2 partly covered, 2 new'))
    await userEvent.click(screen.getByRole('checkbox', { name: MONITOR }))
    await userEvent.click(screen.getByRole('checkbox', { name: /^Responsibility 2: I do this now/ }))
    await waitFor(() => expect(counted()).toContain('0 covered, 1 partly covered, 3 new'))
    const cards = screen.getByRole('list', { name: 'Can lead to' })
    expect(within(cards).getAllByRole('listitem')[0]).toHaveTextContent(
      '0 Covered·1 Partly covered·3 New'.replaceAll('·', ''),
    )
    explorer.getState().startComparison('seo-specialist', 'digital-marketing-manager')
    await screen.findByText('None of its skills is tagged in what you do now.')
    explorer.getState().openReadiness('seo-specialist', 'digital-marketing-manager')
    const sheet = await region('Am I ready?')
    expect(sheet.getAllByText('New')).toHaveLength(3)
    expect(sheet.getByText(/^By what I do now: lines that I ticked in any role/)).toBeVisible()
  })

  it('[TODAY8] says what the marks mean by what is held against, and is not there against the arrow', async () => {
    const { explorer } = await openTicked({ 'seo-specialist': [2] })
    explorer.getState().holdAgainst('today')
    const panel = await region('SEO Specialist')
    await userEvent.click(panel.getByRole('button', { name: /What the marks mean/ }))
    expect(panel.getByText('None of its skills is tagged in what you do now.')).toBeVisible()
    explorer.getState().startComparison('digital-marketing-manager', 'seo-specialist')
    const compare = await region('Compare')
    expect(compare.queryByRole('checkbox', { name: 'By what I do now' })).toBeNull()
    expect(compare.getAllByText(/tagged in Digital Marketing Manager\.$/).length).toBeGreaterThan(0)
  })
})
