import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { memoryGraphs } from '../../../src/library/ownGraphs'
import { mended } from '../../../src/state/mended'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

const block = document.createElement('script')

afterEach(async () => {
  block.remove()
  mended.setState({ histories: new Map(), unkept: new Set() })
  for (const { id } of await memoryGraphs.offered()) memoryGraphs.remove(id)
})

describe('a map that stands in the page itself', () => {
  it.each([
    ['en', 'Change a copy', 'The copy could not be opened.'],
    ['zh-CN', '修改副本', '无法打开副本。'],
  ] as const)(
    '[MEND7] in %s is changed as a copy, since the page would give it back as it was',
    async (language, button, said) => {
      const graph = aGraph({ clerk: { title: 'Clerk' } })
      block.type = 'application/json'
      block.setAttribute('data-graph', JSON.stringify({ id: graph.id, title: 'Own', languages: ['en'] }))
      document.body.append(block)
      const { explorer } = await openExplorer({ graph, language, view: 'outline' })
      explorer.getState().selectRole('clerk')
      const panel = document.getElementById('panel')
      if (panel === null) throw new Error('There is no panel')
      await userEvent.click(await within(panel).findByRole('button', { name: button }))
      const dialog = within(await screen.findByRole('dialog'))
      // This page has nowhere to open it from.
      expect(await dialog.findByText(said)).toBeVisible()
      expect(dialog.queryByRole('textbox')).toBeNull()
    },
  )
})
