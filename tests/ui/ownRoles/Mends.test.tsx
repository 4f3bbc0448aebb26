import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ownRoles } from '../../../src/state/ownRoles'
import { aGraphData } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

afterEach(() => ownRoles.getState().clear())

const TEXT = JSON.stringify({ ...aGraphData('clerk>chief'), title: ' Office ' }).replace(/\}$/, '，}')

const WORDS = {
  en: {
    mends: 'Can be mended here',
    signs: 'Full-width commas, colons and brackets, curly quotes: use the signs of JSON (1 place)',
    commas: 'Commas after the last item: leave them out (1 place)',
    spaces: 'Spaces around ids and texts: leave them out (1 place)',
    open: 'Open the map',
  },
  'zh-CN': {
    mends: '可以在这里改好的地方',
    signs: '把全角逗号、冒号、括号和中文引号换成 JSON 符号（1 处）',
    commas: '去掉最后一项后面多余的逗号（1 处）',
    spaces: '去掉 id 和文字首尾的空格（1 处）',
    open: '打开地图',
  },
} as const

describe.each(['en', 'zh-CN'] as const)('in %s, what can be mended of a map in JSON', (language) => {
  const words = WORDS[language]

  it('[OWN8] is offered to be ticked, read anew when it is, and stays listed', async () => {
    const { explorer } = await openExplorer({ language })
    explorer.getState().openDialog('own-roles')
    ownRoles.getState().takeText(TEXT, 'office.json')
    const list = await screen.findByRole('list', { name: words.mends })
    const boxes = () => within(list).getAllByRole('checkbox')
    const open = screen.getByRole('button', { name: words.open })
    expect(boxes().map((box) => box.closest('label')?.textContent)).toEqual([words.signs, words.commas])
    for (const box of boxes()) expect(box).not.toBeChecked()
    expect(open).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(within(list).getByLabelText(words.commas))
    await waitFor(() => expect(open).toHaveAttribute('aria-disabled', 'false'))
    await userEvent.click(await within(list).findByLabelText(words.spaces))
    await userEvent.click(within(list).getByLabelText(words.signs))
    await waitFor(() => expect(boxes()).toHaveLength(3))
    for (const box of boxes()) expect(box).toBeChecked()
  })
})
