import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aLadder } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

it('[LADDER4] [LADDER7] explains the mark of a line on another level where the map has a ladder, and only there', async () => {
  const open = async (options?: Parameters<typeof openExplorer>[0]) => {
    const { explorer, view } = await openExplorer(options)
    act(() => explorer.getState().openDialog('help'))
    return { view, help: within(await screen.findByRole('dialog', { name: 'Help' })) }
  }
  const ladder = await open({ graph: aLadder(2) })
  expect(ladder.help.getByText('Same area, higher level')).toBeVisible()
  ladder.view.unmount()
  const { help } = await open()
  expect(help.getByText('Partly covered')).toBeVisible()
  expect(help.queryByText('Same area, higher level')).toBeNull()
})
