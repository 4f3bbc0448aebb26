import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { mended } from '../../../src/state/mended'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

afterEach(() => mended.setState({ histories: new Map(), unkept: new Set() }))

describe('the other names of a role', () => {
  it.each([
    ['en', 'Other name 1', 'Remove the name “Filer”', '1 change', 'Not changed'],
    ['zh-CN', '其他名称 1', '删除名称“Filer”', '1 处修改', '未修改'],
  ] as const)(
    '[MEND2] in %s are said to be gone where one was emptied and then removed, not refused',
    async (language, label, button, done, refused) => {
      const graph = aGraph({ clerk: { title: 'Clerk', alsoCalled: ['Filer'] } })
      const { explorer } = await openExplorer({ graph, language, view: 'outline' })
      explorer.getState().selectRole('clerk')
      explorer.getState().openDialog('mend')
      const element = await screen.findByRole('dialog')
      const dialog = within(element)
      await userEvent.clear(await dialog.findByRole('textbox', { name: new RegExp(`^${label}`) }))
      await userEvent.click(dialog.getByRole('button', { name: button }))
      await waitFor(() => expect(explorer.getState().graph.data.roles[0]?.alsoCalled).toEqual([]))
      await waitFor(() => expect(element).toHaveTextContent(done))
      expect(element).not.toHaveTextContent(refused)
    },
  )
})
