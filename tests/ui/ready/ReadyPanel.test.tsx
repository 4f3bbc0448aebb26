import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'

const SEO = 'seo-specialist'
const MANAGER = 'digital-marketing-manager'
const GOALS = 'You consistently meet or exceed work-related performance goals'
const KEY = `rungs.notebook.${defaultGraph.id}`

async function openSheet(options: Parameters<typeof openExplorer>[0] = {}, from = SEO, to = MANAGER) {
  const opened = await openExplorer(options)
  opened.explorer.getState().openReadiness(from, to)
  const name = options.language === 'zh-CN' ? '我准备好了吗？' : 'Am I ready?'
  const region = await screen.findByRole('region', { name })
  return { ...opened, region, sheet: within(region) }
}
const box = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const write = async (name: string | RegExp, text: string) => {
  await userEvent.click(box(name))
  await userEvent.keyboard(text)
}
const localDay = () => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

describe('the readiness sheet', () => {
  it.each([
    [
      'en',
      'Step',
      'SEO Specialist → Digital Marketing Manager',
      /not a checklist/,
      'editorial',
      /^Which A\/B tests/,
      'New and partly new responsibilities',
      'Promotion',
      /^Promotion\s*editorial$/,
      'Skill tags are editorial',
    ],
    [
      'zh-CN',
      '这一步',
      '搜索引擎优化（SEO）专员 → 数字营销经理',
      /不是逐项完成就能晋升的清单/,
      '编者拟定',
      /^接下来计划做哪些 A\/B 测试/,
      '新增与部分延续的职责',
      '晋升',
      /^晋升\s*编者推断$/,
      '能力标签为编者所加',
    ],
  ])(
    '[READY1] [DATA10] in %s has the signs, what is new with a question, on whose word, and the remark on pace',
    async (language, step, name, caveat, editorial, question, added, kind, word, tags) => {
      const { sheet } = await openSheet({ language })
      expect(sheet.getByRole('combobox', { name: step })).toHaveDisplayValue(name)
      expect(sheet.getByText(caveat)).toBeVisible()
      for (const { text } of defaultGraph.readiness.signals) {
        const sign = typeof text === 'string' ? text : (text[language] ?? '')
        expect(sheet.getByRole('textbox', { name: sign })).toBeVisible()
      }
      // One partly, two new: as the transition says.
      const lines = within(sheet.getByRole('list', { name: added }))
      expect(lines.getAllByText(editorial)).toHaveLength(3)
      expect(sheet.getByText(kind, { selector: '.step-word' })).toHaveTextContent(word)
      expect(sheet.getByText(tags)).toBeVisible()
      expect(sheet.getByText(question)).toBeVisible()
      for (const { text } of defaultGraph.readiness.notes)
        expect(sheet.getByText(typeof text === 'string' ? text : (text[language] ?? ''))).toBeVisible()
    },
  )

  it('[READY1] marks what the person does today', async () => {
    localStorage.setItem(
      KEY,
      JSON.stringify({
        format: 'rungs-notebook/1',
        graph: defaultGraph.id,
        sheets: [],
        today: [`${MANAGER}-3`],
      }),
    )
    const { sheet } = await openSheet()
    const line = sheet.getByText('I do this today').closest('li')
    expect(line).toHaveTextContent('A/B tests')
  })

  it('[READY2] [READY4] makes a line of today of what is typed, keeps the focus, and the page that is opened next has it', async () => {
    await openSheet()
    expect(screen.getByText(/Nothing written yet/)).toBeVisible()
    await write(GOALS, 'Raised the traffic{Enter}by half')
    const first = box(`${GOALS} · line 1`)
    expect(first).toHaveFocus()
    expect(first).toHaveValue('Raised the traffic\nby half')
    expect(screen.getByLabelText(`Date of line 1: ${GOALS}`)).toHaveValue(localDay())
    expect(box(GOALS)).toHaveValue('')
    await write(GOALS, 'Second')
    await write(/^Note: Plan, run/, 'No test of my own yet')
    expect(screen.getByText(/^Saved on this device at \d\d:\d\d$/)).toBeVisible()
    cleanup()
    await openSheet({ language: 'zh-CN' })
    expect(screen.getByRole('textbox', { name: /· 第 1 条$/ })).toHaveValue('Raised the traffic\nby half')
    expect(screen.getByRole('textbox', { name: /· 第 2 条$/ })).toHaveValue('Second')
    expect(screen.getByRole('textbox', { name: /^笔记：规划、执行/ })).toHaveValue('No test of my own yet')
    expect(screen.getByText(/^已保存在本设备 · \d\d:\d\d$/)).toBeVisible()
  })

  it('[READY2] keeps hostile and long texts as they are, and grows with them', async () => {
    await openSheet()
    const hostile = '<img src=x onerror=alert(1)>\u202e"}__proto__{{name}}$t(x)'
    box(GOALS).focus()
    await userEvent.fill(box(GOALS), hostile)
    const low = box(/line 1/).clientHeight
    await userEvent.fill(box(GOALS), '长'.repeat(10_000))
    cleanup()
    await openSheet()
    expect(box(/line 1/)).toHaveValue(hostile)
    const long = box(/line 2/)
    expect(long.value).toHaveLength(10_000)
    expect(long).toHaveAccessibleDescription(/^A line holds up to 10000 characters. This one is full/)
    expect(long.clientHeight).toBeGreaterThan(10 * low)
    expect(long.scrollHeight).toBeLessThanOrEqual(long.clientHeight)
    expect(document.querySelector('.ready img')).toBeNull()
  })

  it('[READY3] has one sheet a step', async () => {
    const { explorer, sheet } = await openSheet()
    await write(GOALS, 'For this step')
    const step = sheet.getByRole('combobox', { name: 'Step' })
    expect([...step.querySelectorAll('option')].map(({ label }) => label)).toContain(
      'SEM Specialist → Digital Marketing Manager',
    )
    await userEvent.selectOptions(step, 'SEM Specialist → Digital Marketing Manager')
    await waitFor(() => expect(explorer.getState().panel).toMatchObject({ from: 'sem-specialist' }))
    expect(sheet.queryByRole('textbox', { name: /line 1/ })).toBeNull()
    expect(box(GOALS)).toHaveValue('')
    const others = within(sheet.getByRole('list', { name: 'Other sheets on this device' }))
    await userEvent.click(others.getByRole('button', { name: 'SEO Specialist → Digital Marketing Manager' }))
    expect(box(/line 1/)).toHaveValue('For this step')
  })

  it('[READY5] [NOTE3] gives a deleted line and a deleted sheet back, and the focus goes along', async () => {
    const { sheet } = await openSheet()
    await write(GOALS, 'First')
    await write(GOALS, 'Second')
    await userEvent.click(screen.getByRole('button', { name: `Delete line 1: ${GOALS}` }))
    expect(box(/line 1/)).toHaveValue('Second')
    const undo = sheet.getByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    expect(undo).toHaveAccessibleDescription('Line deleted.')
    await write(/^Note: Plan, run/, 'Typed since')
    await userEvent.click(undo)
    expect(box(/line 1/)).toHaveValue('First')
    expect(box(/line 1/)).toHaveFocus()
    expect(box(/line 2/)).toHaveValue('Second')
    expect(box(/^Note: Plan, run/)).toHaveValue('Typed since')
    await userEvent.click(sheet.getByRole('button', { name: 'Delete all' }))
    expect(sheet.queryByRole('textbox', { name: /line 1/ })).toBeNull()
    expect(localStorage.getItem(KEY)).not.toContain('First')
    await userEvent.keyboard('{Enter}')
    expect(box(/line 2/)).toHaveValue('Second')
    expect(document.body).not.toHaveFocus()
  })

  it('[READY9] shows what was written about what is no longer there', async () => {
    const line = { id: 'a', sign: 'former-sign', date: '2026-01-02', text: 'About a sign that went' }
    const note = { id: 'b', responsibility: 'gone-7', text: 'About a line that went' }
    const saved = '2026-01-02T10:00:00.000Z'
    localStorage.setItem(
      KEY,
      JSON.stringify({
        format: 'rungs-notebook/1',
        graph: defaultGraph.id,
        sheets: [
          { from: SEO, to: MANAGER, saved, evidence: [line], notes: [note] },
          {
            from: 'gone',
            to: MANAGER,
            saved,
            evidence: [{ ...line, text: 'About a step that went' }],
            notes: [],
          },
        ],
        today: [],
      }),
    )
    const { sheet } = await openSheet()
    expect(box(/^former-sign/)).toHaveValue('About a sign that went')
    expect(box(/gone-7/)).toHaveValue('About a line that went')
    expect(sheet.getByText(/^Saved on this device on 2 Jan 2026 at/, { selector: '.saving' })).toBeVisible()
    await userEvent.click(sheet.getByText('gone → Digital Marketing Manager (no longer on this map)'))
    expect(sheet.getByText('About a step that went')).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'Delete all sheets and ticks' }))
    expect(localStorage.getItem(KEY)).not.toContain('went')
    const undo = sheet.getByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    expect(undo).toHaveAccessibleDescription('All sheets and ticks are deleted.')
    await userEvent.keyboard('{Enter}')
    expect(box(/gone-7/)).toHaveValue('About a line that went')
    expect(sheet.getByText('gone → Digital Marketing Manager (no longer on this map)')).toBeVisible()
    expect(document.body).not.toHaveFocus()
  })

  it('[READY11] says so when the map lists no signs, and when nothing is new', async () => {
    const graph = aGraph('seo>manager', { seo: { does: ['a'] }, manager: { does: ['a'] } })
    await openSheet({ graph }, 'seo', 'manager')
    expect(screen.getByText('This map lists no signs of readiness.')).toBeVisible()
    expect(screen.getByText(/all responsibilities listed for Title of manager carry over/)).toBeVisible()
  })
})

describe('storage', () => {
  afterEach(() => vi.restoreAllMocks())
  /** The outside world: a browser that refuses, or has no room. */
  const refuse = () =>
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })

  /** Whether the browser would ask before the page goes. */
  const isLeavingAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  it('[READY4] [NOTE7] that is full is said, what was typed stays, and the next word saves it all', async () => {
    await openSheet()
    const refusal = refuse()
    await write(GOALS, 'Kept')
    expect(box(/line 1/)).toHaveValue('Kept')
    expect(screen.getByText(/^Not saved on this device: print it or save it as a file/)).toBeVisible()
    await waitFor(() => expect(document.querySelector('[aria-live]')).toHaveTextContent('Not saved'))
    expect(isLeavingAsked()).toBe(true)
    refusal.mockRestore()
    await userEvent.keyboard('!')
    expect(isLeavingAsked()).toBe(false)
    expect(screen.getByText(/^Saved on this device/)).toBeVisible()
    expect(localStorage.getItem(KEY)).toContain('Kept!')
  })

  it('[NOTE4] written by another tab comes in, and neither loses a line', async () => {
    await openSheet()
    await write(GOALS, 'Mine')
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '')
    stored.sheets[0].evidence.push({ id: 'b', sign: 'exceeds-goals', date: '2026-11-22', text: 'Theirs' })
    localStorage.setItem(KEY, JSON.stringify(stored))
    // The browser tells other tabs only, so this stands for its word.
    dispatchEvent(new StorageEvent('storage', { key: KEY }))
    await waitFor(() => expect(box(/line 2/)).toHaveValue('Theirs'))
    await userEvent.click(box(/line 1/))
    await userEvent.keyboard('{End}!')
    expect(JSON.parse(localStorage.getItem(KEY) ?? '').sheets[0].evidence).toMatchObject([
      { text: 'Mine!' },
      { text: 'Theirs' },
    ])
  })

  it('[NOTE4] from which another tab took the line that has the focus hands the focus on', async () => {
    const { sheet } = await openSheet()
    await write(GOALS, 'Mine')
    expect(box(/line 1/)).toHaveFocus()
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '')
    localStorage.setItem(KEY, JSON.stringify({ ...stored, sheets: [] }))
    dispatchEvent(new StorageEvent('storage', { key: KEY }))
    await waitFor(() => expect(sheet.queryByRole('textbox', { name: /line 1/ })).toBeNull())
    await waitFor(() => expect(sheet.getByRole('heading', { name: 'Am I ready?' })).toHaveFocus())
  })

  it('[NOTE6] set aside by another tab is told of', async () => {
    const { sheet } = await openSheet()
    const key = `rungs.unreadable.an-id.${defaultGraph.id}`
    localStorage.setItem(key, 'broken')
    dispatchEvent(new StorageEvent('storage', { key }))
    expect(await sheet.findByRole('button', { name: 'Download it' })).toBeVisible()
  })

  it('[NOTE6] that cannot be read is kept aside, said and offered; a newer one cannot be changed', async () => {
    localStorage.setItem(KEY, 'not a notebook')
    const { sheet } = await openSheet()
    expect(sheet.getByText(/could not be read. It is kept aside/)).toBeVisible()
    expect(sheet.getByRole('button', { name: 'Download it' })).toBeVisible()
    await write(GOALS, 'New')
    expect(Object.values({ ...localStorage })).toContain('not a notebook')
    await userEvent.click(sheet.getByRole('button', { name: 'Delete it' }))
    expect(Object.values({ ...localStorage })).not.toContain('not a notebook')
    expect(sheet.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(sheet.getByRole('button', { name: 'Download it' })).toBeVisible()
    cleanup()
    localStorage.setItem(KEY, '{"format":"rungs-notebook/2"}')
    await openSheet()
    expect(screen.getByText(/written by a newer version of this page/)).toBeVisible()
    expect(screen.queryByRole('textbox', { name: GOALS })).toBeNull()
    expect(box(/^Note: Plan, run/)).toHaveAttribute('readonly')
    expect(localStorage.getItem(KEY)).toBe('{"format":"rungs-notebook/2"}')
  })
})
