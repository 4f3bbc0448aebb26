import { screen, waitFor } from '@testing-library/react'
import { afterAll, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { appWorker } from '../../../src/workers/appWorker'
import { aGraphData } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

afterAll(() => appWorker.end())

const own = (title: string) =>
  createRoleGraph({
    ...aGraphData('seo>manager', { seo: { title }, manager: { title: '店长' } }),
    id: 'own-office',
    languages: ['zh-Hans'],
  })

describe('a map of one’s own', () => {
  it.each(['sousuo', 'ssyq', 'sousuoyinqing', 'ssyqyh'])(
    '[FIND1] is read beside the page, so that 搜索引擎优化 is found by %s',
    async (query) => {
      await openExplorer({ graph: own('搜索引擎优化'), language: 'zh-CN' })
      await userEvent.fill(screen.getByRole('combobox', { name: '搜索' }), query)
      await waitFor(() => expect(screen.getByRole('option', { name: /搜索引擎优化/ })).toBeVisible(), {
        timeout: 60_000,
      })
    },
  )

  it('[FIND1] is read anew when another one of the same id is opened', async () => {
    const { explorer } = await openExplorer({ graph: own('搜索引擎优化'), language: 'zh-CN' })
    const field = screen.getByRole('combobox', { name: '搜索' })
    await userEvent.fill(field, 'sousuo')
    await waitFor(() => expect(screen.getByRole('option', { name: /搜索引擎优化/ })).toBeVisible())
    const { language, field: shown, view, query, panel, around } = explorer.getState()
    explorer.getState().goTo({ language, field: shown, view, query, panel, around }, [], [], own('会计'))
    await userEvent.fill(screen.getByRole('combobox', { name: '搜索' }), 'kuaiji')
    await waitFor(() => expect(screen.getByRole('option', { name: /会计/ })).toBeVisible())
  })
})
