import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openExplorer } from '../openExplorer'

const { write, writeText } = navigator.clipboard
const Item = ClipboardItem

/** The dialog with a comparison open. */
async function openDialog(language: 'en' | 'zh-CN' = 'en') {
  const { explorer } = await openExplorer({ language })
  explorer.getState().startComparison('seo-specialist', 'digital-marketing-manager')
  explorer.getState().openDialog('export')
  return screen.findByRole('dialog')
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

/** What is copied from here on, by kind. */
function copiedHere() {
  const rich: Promise<string>[] = []
  const plain: string[] = []
  navigator.clipboard.write = async ([item]) => {
    for (const type of item?.types ?? [])
      rich.push(Promise.resolve(item?.getType(type)).then((blob) => blob?.text() ?? ''))
  }
  navigator.clipboard.writeText = async (text) => {
    plain.push(text)
  }
  return { rich, plain }
}

describe('copying what is offered', () => {
  afterEach(() => {
    Object.assign(navigator.clipboard, { write, writeText })
    Object.assign(globalThis, { ClipboardItem: Item })
  })

  it('[TAKE12] offers a comparison as text and as a table, to be saved and copied', async () => {
    const dialog = await openDialog()
    const names = within(dialog)
      .getAllByRole('button', { name: /^Comparison/ })
      .map(({ textContent }) => textContent)
    expect(names).toEqual([
      'Comparison: Markdown',
      'Comparison: Copy',
      'Comparison table: HTML',
      'Comparison table: Copy',
      'Comparison table: Markdown',
      'Comparison table: CSV',
    ])
  })

  it('[TAKE12] copies a comparison as a table, and as Markdown for plain text, and says so', async () => {
    const dialog = await openDialog()
    const { rich, plain } = copiedHere()
    await press('Comparison table: Copy')
    await waitFor(() => expect(dialog).toHaveTextContent('Copied: Comparison table. It pastes as a table'))
    const [html = '', text = ''] = await Promise.all(rich)
    const pasted = new DOMParser().parseFromString(html, 'text/html')
    const heads = [...pasted.querySelectorAll('table[lang=en] th[scope=col]')].map((head) => head.textContent)
    expect(heads.slice(1, 3)).toEqual(['SEO Specialist', 'Digital Marketing Manager'])
    expect(pasted.querySelectorAll('th[scope=row]')).toHaveLength(5)
    expect(text).toContain('| Partly covered | Monitor metrics to assess SEO performance | ')
    expect(plain).toEqual([])
  })

  it('[TAKE12] copies the text with lists as plain text alone', async () => {
    const dialog = await openDialog()
    const { rich, plain } = copiedHere()
    await press('Comparison: Copy')
    await waitFor(() => expect(dialog).toHaveTextContent('Copied: Comparison.'))
    expect(plain[0]).toMatch(/^# Comparison: .*\n\nMatched by .*\n\n## .*\n\n### Covered\n/)
    expect(rich).toEqual([])
  })

  it.each([
    [
      'refuses HTML',
      () => Object.assign(navigator.clipboard, { write: () => Promise.reject(new Error('No HTML')) }),
    ],
    ['has no item for it', () => Object.assign(globalThis, { ClipboardItem: undefined })],
  ])('[TAKE12] copies plain text where the browser %s, and says what to do instead', async (_, lack) => {
    const dialog = await openDialog('zh-CN')
    const { plain } = copiedHere()
    lack()
    await press('对比表格：复制')
    await waitFor(() =>
      expect(dialog).toHaveTextContent(/已复制为纯文本（Markdown）：对比表格。.*请改为下载 HTML/),
    )
    expect(plain[0]).toContain('| 对照结果 | 搜索引擎优化（SEO）专员 | 数字营销经理 | ')
  })

  it('[TAKE1] says what to do where nothing can be copied', async () => {
    const dialog = await openDialog()
    const refused = () => Promise.reject(new Error('Not allowed'))
    Object.assign(navigator.clipboard, { write: refused, writeText: refused })
    await press('Comparison table: Copy')
    await waitFor(() => expect(dialog).toHaveTextContent('The browser did not allow copying.'))
  })
})
