import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph, aLadder } from '../../graph/builders'
import { onDevice } from '../onDevice'
import { defaultGraph } from '../openExplorer'
import { box, GOALS, KEY, MANAGER, openSheet, SEO, write } from './openSheet'

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
      'New and partly covered responsibilities',
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
      '新增与部分覆盖的职责',
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
      // Two partly, two new: as the transition says.
      const lines = within(sheet.getByRole('list', { name: added }))
      expect(lines.getAllByText(editorial)).toHaveLength(4)
      expect(sheet.getByText(kind, { selector: '.step-word' })).toHaveTextContent(word)
      expect(sheet.getByText(tags)).toBeVisible()
      expect(sheet.getByText(question)).toBeVisible()
      for (const { text } of defaultGraph.readiness.notes)
        expect(sheet.getByText(typeof text === 'string' ? text : (text[language] ?? ''))).toBeVisible()
    },
  )

  it.each([
    [
      'en',
      'What changes with this step, line by line',
      'Same area, higher level',
      'In Title of rung-1: ',
      /^Nothing listed for this step stands in the same words/,
    ],
    [
      'zh-CN',
      '这一步的变化，逐条对照',
      '同一维度，更高层级',
      'Title of rung-1： ',
      /没有一条与“Title of rung-1”表述相同/,
    ],
  ])(
    '[LADDER5] lists on a ladder what changes, with both wordings and a note, in %s',
    async (language, name, group, inRole, none) => {
      const { sheet } = await openSheet({ graph: aLadder(2), language }, 'rung-1', 'rung-2')
      const lines = [...sheet.getByRole('list', { name }).children]
      expect(lines.map((line) => line.textContent)).toHaveLength(4)
      expect(lines[0]).toHaveTextContent(`${group}rung-2 responsibility 1${inRole}rung-1 responsibility 1`)
      expect(sheet.getByRole('textbox', { name: /rung-2 responsibility 1$/ })).toBeVisible()
      expect(sheet.getByText(none)).toBeVisible()
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
    const line = (await sheet.findByText('I do this now')).closest('li')
    expect(line).toHaveTextContent('A/B tests')
  })

  it('[READY2] [READY4] makes a line of today of what is typed, keeps the focus, and the page that is opened next has it', async () => {
    await openSheet()
    expect(await screen.findByText(/Nothing written yet/)).toBeVisible()
    await write(GOALS, 'Raised the traffic{Enter}by half')
    const first = box(`${GOALS} · line 1`)
    expect(first).toHaveFocus()
    expect(first).toHaveValue('Raised the traffic\nby half')
    expect(screen.getByLabelText(`Date of line 1: ${GOALS}`)).toHaveValue(localDay())
    expect(box(GOALS)).toHaveValue('')
    await write(GOALS, 'Second')
    await write(/^Note: Plan, run/, 'No test of my own yet')
    expect(await screen.findByText(/^Saved on this device at \d\d:\d\d$/)).toBeVisible()
    cleanup()
    await openSheet({ language: 'zh-CN' })
    expect(await screen.findByRole('textbox', { name: /· 第 1 条$/ })).toHaveValue(
      'Raised the traffic\nby half',
    )
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
    await waitFor(() => expect(box(/line 1/)).toHaveValue(hostile))
    const long = box(/line 2/)
    expect(long.value).toHaveLength(10_000)
    expect(long).toHaveAccessibleDescription(/^A line holds up to 10,000 characters. This one is full/)
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
    await waitFor(async () => expect(await onDevice()).not.toContain('First'))
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
    await waitFor(() => expect(box(/^former-sign/)).toHaveValue('About a sign that went'))
    expect(box(/gone-7/)).toHaveValue('About a line that went')
    expect(sheet.getByText(/^Saved on this device on 2 Jan 2026 at/, { selector: '.saving' })).toBeVisible()
    await userEvent.click(sheet.getByText('gone → Digital Marketing Manager (no longer on this map)'))
    expect(sheet.getByText('About a step that went')).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'Delete all sheets and ticks' }))
    await waitFor(async () => expect(await onDevice()).not.toContain('went'))
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
    expect(screen.getByText(/all responsibilities listed for Title of manager are covered by/)).toBeVisible()
  })
})
