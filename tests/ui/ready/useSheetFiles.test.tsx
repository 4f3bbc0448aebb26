import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { clearDevice, onDevice } from '../onDevice'
import { defaultGraph, openExplorer } from '../openExplorer'
import { takeFiles } from '../written/savedFiles'

const GOALS = 'You consistently meet or exceed work-related performance goals'
const step = { from: 'seo-specialist', to: 'digital-marketing-manager' }
const line = { id: 'a', sign: 'exceeds-goals', date: '2026-03-04', text: 'In the file' }
const KEY = `rungs.notebook.${defaultGraph.id}`
const saved = '2026-03-04T10:00:00.000Z'
const fileOf = (change: object = {}, sheet: object = {}) =>
  JSON.stringify({
    format: 'rungs-readiness/1',
    graph: defaultGraph.id,
    sheet: { ...step, saved, evidence: [line], notes: [], ...sheet },
    ...change,
  })

async function openSheet(language = 'en') {
  const opened = await openExplorer({ language })
  opened.explorer.getState().openReadiness(step.from, step.to)
  const name = language === 'en' ? 'Am I ready?' : '我准备好了吗？'
  return { ...opened, sheet: within(await screen.findByRole('region', { name })) }
}
const box = (name: string | RegExp) => screen.getByRole('textbox', { name })

/** As the browser does when a file is chosen. */
async function choose(text: string, name = 'mine.json') {
  const input = document.querySelector<HTMLInputElement>('.ready input[type=file]')
  if (input === null) throw new Error('There is nothing to choose a file with')
  await userEvent.upload(input, new File([text], name, { type: 'application/json' }))
}

afterEach(() => vi.restoreAllMocks())

describe('a sheet as a file', () => {
  it('[READY7] [NOTE5] is added to what is there, at its step, and can be taken back', async () => {
    const { sheet, explorer } = await openSheet()
    await userEvent.fill(box(GOALS), 'On the page')
    await choose(fileOf())
    await waitFor(() => expect(sheet.getByRole('button', { name: 'Undo' })).toHaveFocus())
    const texts = () =>
      sheet.getAllByRole('textbox', { name: /· line \d$/ }).map((one) => 'value' in one && one.value)
    expect(texts().toSorted()).toEqual(['In the file', 'On the page'])
    await userEvent.keyboard('{Enter}')
    expect(texts()).toEqual(['On the page'])
    await choose(fileOf({}, { from: 'sem-specialist' }))
    await waitFor(() => expect(explorer.getState().panel).toMatchObject({ from: 'sem-specialist' }))
    await waitFor(() => expect(texts()).toEqual(['In the file']))
    expect(sheet.getByRole('button', { name: 'Undo' })).toHaveFocus()
  })

  it('[READY7] [NOTE5] with nothing new is said, and there is nothing to take back', async () => {
    const { sheet } = await openSheet()
    await choose(fileOf())
    await userEvent.click(await sheet.findByRole('button', { name: 'Undo' }))
    await choose(fileOf())
    await sheet.findByRole('button', { name: 'Undo' })
    await userEvent.fill(box(GOALS), 'Since')
    await waitFor(async () => expect(await onDevice()).toContain('Since'))
    const before = await onDevice()
    await choose(fileOf())
    expect(await sheet.findByRole('alert')).toHaveTextContent(
      'holds nothing new: all that it says about SEO Specialist → Digital Marketing Manager is here already',
    )
    expect(await onDevice()).toBe(before)
  })

  it.each([
    ['en', 'no JSON', 'nonsense', '“mine.json” is not JSON from line 1, column 2 on.'],
    ['en', 'of another kind', '{"format":"role-graph/1"}', 'was not saved by this page: “format”'],
    [
      'en',
      'of another graph',
      fileOf({ graph: 'cafe', graphTitle: 'Café' }),
      'belongs to another map (Café)',
    ],
    ['en', 'without a graph', '{"format":"rungs-readiness/1"}', 'cannot be read at $.graph'],
    ['en', 'broken in one place', fileOf({}, { notes: [{}] }), 'cannot be read at $.sheet.notes[0].id'],
    ['zh-CN', 'of unknown roles', fileOf({}, { from: 'nobody' }), '$.sheet.from 处的“nobody”'],
    ['zh-CN', 'too large', `${fileOf()}${' '.repeat(2_000_000)}`, '最多读取 200 万字符'],
  ])('[READY7] in %s is refused when it is %s, and nothing changes', async (language, _, text, said) => {
    const { sheet } = await openSheet(language)
    await choose(text)
    expect(await sheet.findByRole('alert')).toHaveTextContent(said)
    expect(await onDevice()).toBe('[]')
  })

  it('[READY7] is saved under a name that tells what it holds, and can be opened again', async () => {
    const { names, textOf } = takeFiles()
    const { sheet } = await openSheet()
    await userEvent.fill(box(GOALS), 'To keep')
    await userEvent.click(sheet.getByRole('button', { name: 'Save as a file' }))
    const today = new Date().toLocaleDateString('sv')
    expect(names).toEqual([
      `rungs-digital-marketing-ecommerce-ready-seo-specialist-digital-marketing-manager-${today}.json`,
    ])
    const text = await textOf(0)
    expect(JSON.parse(text)).toMatchObject({ step: 'SEO Specialist → Digital Marketing Manager' })
    cleanup()
    await clearDevice()
    await openSheet()
    await choose(text)
    await waitFor(() => expect(box(/line 1/)).toHaveValue('To keep'))
  })
})

describe('a sheet as Markdown', () => {
  it('[READY8] is copied in the language that is read, and that is said', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { sheet } = await openSheet('zh-CN')
    await userEvent.fill(box('你能够持续达成或超越与工作相关的绩效目标'), '流量*翻倍*')
    await userEvent.click(sheet.getByRole('button', { name: '复制为 Markdown' }))
    expect(await sheet.findByText('已复制。')).toBeVisible()
    const [text = ''] = written.mock.calls[0] ?? []
    expect(text).toContain('# 我准备好了吗？')
    expect(text).toMatch(/- \*\*\d{4}年\d{1,2}月\d{1,2}日\*\* 流量\\\*翻倍\\\*/)
    expect(text).toContain('编者拟定')
    expect(text).toContain('数据日期')
    expect(text).toContain('\n\n晋升 · 编者推断\n\n')
    expect(text).toContain('\n\n能力标签为编者所加\n\n')
    await userEvent.fill(box(/第 1 条$/), '又写了')
    expect(sheet.queryByText('已复制。')).toBeNull()
  })

  it('[READY8] [READY9] keeps what is about a sign that went, though a responsibility has its id', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const lost = { ...line, sign: 'digital-marketing-manager-3', text: 'Of a sign that went' }
    localStorage.setItem(
      KEY,
      JSON.stringify({
        format: 'rungs-notebook/1',
        graph: defaultGraph.id,
        sheets: [{ ...step, saved, evidence: [lost], notes: [] }],
        today: [],
      }),
    )
    const { sheet } = await openSheet()
    await userEvent.click(sheet.getByRole('button', { name: 'Copy as Markdown' }))
    expect(await sheet.findByText('Copied.')).toBeVisible()
    expect(written.mock.calls[0]?.[0]).toContain('Of a sign that went')
  })

  it('[READY8] is there to be copied by hand where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    const { sheet } = await openSheet()
    await userEvent.click(sheet.getByRole('button', { name: 'Copy as Markdown' }))
    const text = await sheet.findByRole('textbox', { name: 'The sheet as Markdown' })
    expect(text).toHaveTextContent('# Am I ready?')
    expect(window.getSelection()?.toString() ?? '').toContain('# Am I ready?')
    // Once selected, it leaves the focus to whoever writes on.
    await userEvent.click(box(GOALS))
    await userEvent.keyboard('Two')
    expect(box(/line 1/)).toHaveValue('Two')
    expect(box(/line 1/)).toHaveFocus()
    expect(text).toHaveTextContent('Two')
  })

  it('[READY8] is there to be copied by hand on a page that is not secure, which has no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    try {
      const { sheet } = await openSheet()
      await userEvent.click(sheet.getByRole('button', { name: 'Copy as Markdown' }))
      expect(await sheet.findByRole('textbox', { name: 'The sheet as Markdown' })).toHaveFocus()
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard')
    }
  })
})
