import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { versionsOf } from '../../../src/library/versions'
import { formerly } from '../changes/twoVersions'
import { defaultGraph } from '../openExplorer'
import { takeTables } from './takeTables'

const graph = {
  ...defaultGraph,
  id: 'seen-from-a-file',
  data: { ...defaultGraph.data, id: 'seen-from-a-file' },
}

describe('a file that is a version of the open map', () => {
  it('[CHANGE11] is held against it, and stays one of its versions', async () => {
    const file = JSON.stringify(formerly(graph.data))
    const { dialog, explorer } = await takeTables({ 'former.json': file }, { graph })
    await userEvent.click(await dialog.findByRole('button', { name: 'See what changed' }))
    const panel = within(await screen.findByRole('region', { name: 'Changes' }))
    expect(await panel.findByText('Responsibilities: 1 reworded')).toBeVisible()
    expect(panel.getByText(/^Version 1\.0\.0 is here for as long as this page is open/)).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(explorer.getState().graph).toBe(graph)
    expect(versionsOf(graph.id)).toEqual(['1.0.0'])
  })

  it('[CHANGE11] is told by its roles: a map of others is only opened', async () => {
    const { dialog } = await takeTables({ 'office.csv': 'Title,Level\nClerk,B\nChief,A\n' }, { graph })
    expect(dialog.getByRole('button', { name: 'Open the map' })).toBeVisible()
    await new Promise((done) => setTimeout(done, 300))
    expect(dialog.queryByRole('button', { name: 'See what changed' })).toBeNull()
  })
})
