import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aWebOf } from '../../formats/mermaid/limits'
import { openExplorer } from '../openExplorer'

const openDialog = async (graph = aWebOf(501), language: 'en' | 'zh-CN' = 'en') => {
  const { explorer } = await openExplorer({ graph, language, view: 'outline' })
  explorer.getState().openDialog('export')
  return screen.findByRole('dialog')
}

describe('what a usual program could not do with a file', () => {
  it('[TAKE13] is said beside it before it is taken, with the remedy', async () => {
    const dialog = await openDialog()
    expect(within(dialog).getByRole('button', { name: 'Map data: Mermaid' })).toHaveAccessibleDescription(
      /^A diagram for wikis and READMEs Mermaid will not draw .* 501 moves, .* up to 500 .*Take the map as SVG/,
    )
    expect(within(dialog).getAllByText(/will not draw/)).toHaveLength(1)
  })

  it('[TAKE13] is said in Chinese', async () => {
    const dialog = await openDialog(aWebOf(501), 'zh-CN')
    expect(dialog).toHaveTextContent(/共有 501 条连线，而 Mermaid 默认最多画 500 条.*请改为导出地图的 SVG/)
  })

  it('[TAKE13] is not said where there is nothing to say', async () => {
    const dialog = await openDialog(aWebOf(500))
    expect(within(dialog).getByRole('button', { name: 'Map data: Mermaid' })).toHaveAccessibleDescription(
      'A diagram for wikis and READMEs',
    )
  })
})
