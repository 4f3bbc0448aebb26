import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { aLargeGraph } from '../../e2e/largeGraph'
import { openExplorer } from '../openExplorer'

/** So many that none is found within the moment that a key takes. */
const SIZE = 12_000
const data = aLargeGraph(SIZE)
const field = (name = 'Search') => screen.getByRole('combobox', { name })
const type = (text: string, name?: string) => fireEvent.change(field(name), { target: { value: text } })
const press = (key: string, name?: string) => fireEvent.keyDown(field(name), { key })

/** With the list’s code there, and a map that nobody has searched yet. */
async function open(language: 'en' | 'zh-CN' = 'en') {
  const opened = await openExplorer({ language, view: 'outline' })
  const { field: shown, view, panel, goTo } = opened.explorer.getState()
  field(language === 'en' ? 'Search' : '搜索').focus()
  await waitFor(() => expect(document.querySelector('.search-clear')).not.toBeNull())
  const large = createRoleGraph({ ...data, id: 'own-large' })
  act(() => goTo({ language, field: shown, view, panel, query: null, around: null }, [], [], large))
  return opened
}

describe('the search of a large map', () => {
  it.each([
    ['en', 'Search', `Role number ${SIZE - 1}`],
    ['zh-CN', '搜索', `第 ${SIZE - 1} 号岗位`],
  ] as const)(
    '[SEARCH10] waits with Enter for its answer, and goes to it, in %s',
    async (language, name, title) => {
      const { explorer } = await open(language)
      type(title, name)
      press('Enter', name)
      expect(explorer.getState().panel).toBeNull()
      await waitFor(
        () => expect(explorer.getState().panel).toEqual({ kind: 'role', role: `role-${SIZE - 1}` }),
        { timeout: 60_000 },
      )
    },
  )

  it.each(['Escape', 'x'])('[SEARCH10] lets go of such an Enter by %s', async (key) => {
    const { explorer } = await open()
    type(`Role number ${SIZE - 1}`)
    press('Enter')
    if (key === 'Escape') press(key)
    else type(`Role number ${SIZE - 2}`)
    if (key !== 'Escape')
      await waitFor(
        () => expect(screen.getAllByRole('option')[0]).toHaveTextContent(`Role number ${SIZE - 2}`),
        {
          timeout: 60_000,
        },
      )
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(explorer.getState().panel).toBeNull()
  })

  it('[SEARCH10] says nothing of another map once it is left while being prepared', async () => {
    const { explorer } = await open()
    type('Line 1 of role 5')
    const { language, field: shown, view, panel } = explorer.getState()
    const small = createRoleGraph({ ...aLargeGraph(12), id: 'own-small' })
    const address = { language, field: shown, view, panel, query: 'Role number 7', around: null }
    explorer.getState().goTo(address, [], [], small)
    await waitFor(() => expect(screen.getAllByRole('option').map((one) => one.textContent)).toHaveLength(1))
    expect(screen.getByRole('option')).toHaveTextContent('Role number 7')
  })
})
