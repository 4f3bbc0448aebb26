import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

const panel = (name: string) => within(screen.getByRole('region', { name }))
const lines = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .filter((item) => item.parentElement === list)

describe('the start panel', () => {
  it('[START1] says how to begin, the signs of readiness, the pace and the source', async () => {
    await openExplorer()
    const start = panel('Which role are you in now?')
    expect(lines(start.getByRole('list', { name: /signs that you may be ready/ }))).toHaveLength(3)
    expect(start.getByText(/several years/)).toBeVisible()
    expect(start.getByRole('heading', { name: 'Source' })).toBeVisible()
    await userEvent.click(start.getByText('More about the source'))
    expect(start.getByText(/lists are not complete|not complete/)).toBeVisible()
    expect(start.getByRole('button', { name: 'Compare two roles' })).toBeVisible()
  })
})

describe('the role panel', () => {
  it('[ROLE6] [BOTH1] lists other names as editorial, in the language of the reader, or in both', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('sem-specialist')
    const region = await screen.findByRole('region', { name: 'SEM Specialist' })
    const names = () => within(region).getByText(/^Also called:/).textContent
    expect(names()).toBe('Also called: PPC specialist, Paid search specialist editorial')
    await userEvent.click(within(region).getByRole('checkbox', { name: 'Both languages' }))
    expect(names()).toContain('竞价专员')
  })

  it('[ROLE1] holds both titles, the facts, and the responsibilities with their skills', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const region = await screen.findByRole('region', { name: 'SEO Specialist' })
    const role = within(region)
    expect(role.getByRole('heading', { name: 'SEO Specialist' })).toBeVisible()
    expect(role.getByText('搜索引擎优化（SEO）专员')).toHaveAttribute('lang', 'zh-CN')
    expect(role.getByText('Digital marketing')).toBeVisible()
    expect(role.getByText('Entry level')).toBeVisible()
    const responsibilities = lines(role.getByRole('list', { name: 'Responsibilities' }))
    expect(responsibilities).toHaveLength(4)
    expect(responsibilities[1]).toHaveTextContent(/SEO keywords/)
    expect(within(responsibilities[0] ?? region).getByText('Strategy & goals')).toBeVisible()
    expect(role.getByText('From the reading · not a complete list')).toBeVisible()
    expect(role.getByText('Translated from Chinese')).toBeVisible()
  })

  it('[ROLE1] shows the footnote of the reading, and in Chinese no word of translation', async () => {
    const { explorer } = await openExplorer({ language: 'zh-CN' })
    explorer.getState().selectRole('ecommerce-analyst')
    const role = within(await screen.findByRole('region', { name: '电子商务分析师' }))
    expect(role.getByText('该岗位已在其他阅读材料中介绍过')).toBeVisible()
    expect(role.queryByText(/译自/)).toBeNull()
  })

  it('begins at the top when another role is shown', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('digital-marketing-manager')
    await screen.findByRole('region', { name: 'Digital Marketing Manager' })
    const frame = document.querySelector('.panel-frame')
    frame?.scrollTo(0, 500)
    expect(frame?.scrollTop).toBeGreaterThan(0)
    explorer.getState().selectRole('account-manager')
    await screen.findByRole('region', { name: 'Account Manager' })
    expect(frame?.scrollTop).toBe(0)
  })

  it('[ROLE2] marks the field of a growth role as editorial, and that of an entry role not', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('account-manager')
    const growth = within(await screen.findByRole('region', { name: 'Account Manager' }))
    // Its field and its other names.
    expect(growth.getAllByText('editorial')).toHaveLength(2)
    expect(growth.getByText('Skill tags are editorial')).toBeVisible()
    expect(
      growth.getAllByText('Inferred by the editors: the source does not state these moves.'),
    ).toHaveLength(2)
    explorer.getState().selectRole('seo-specialist')
    const entry = within(await screen.findByRole('region', { name: 'SEO Specialist' }))
    // Its other names alone.
    expect(entry.getByText('editorial').parentElement).toHaveTextContent(/^Also called/)
  })

  it('[ROLE3] lists where a role leads and where people come from, with counts in words, and walks there', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('social-media-specialist')
    const role = within(await screen.findByRole('region', { name: 'Social Media Specialist' }))
    const next = lines(role.getByRole('list', { name: 'Can lead to' }))
    expect(next[0]).toHaveTextContent(/Social Media Strategist.*3 Covered.*1 Partly.*0 New/)
    // Its reason in one sentence comes before the numbers.
    expect(next[0]).toHaveTextContent(/measures its effect and makes recommendations\.3 Covered/)
    const pieces = (kind: string) => next[0]?.querySelectorAll(`.difference-piece[data-difference="${kind}"]`)
    expect([pieces('covered')?.length, pieces('partly')?.length, pieces('added')?.length]).toEqual([3, 1, 0])
    await userEvent.click(role.getByRole('button', { name: 'Social Media Strategist' }))
    const strategist = within(await screen.findByRole('region', { name: 'Social Media Strategist' }))
    await userEvent.click(
      within(strategist.getByRole('list', { name: 'People come from' })).getByRole('button', {
        name: 'Social Media Specialist',
      }),
    )
    expect(await screen.findByRole('region', { name: 'Social Media Specialist' })).toBeVisible()
  })

  it('[ROLE3] leads from where it can lead to the reason and to the sheet of that step', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('social-media-specialist')
    const role = within(await screen.findByRole('region', { name: 'Social Media Specialist' }))
    const step = 'Social Media Specialist → Digital Marketing Manager'
    expect(role.getByRole('button', { name: `Why: ${step}` })).toBeVisible()
    await userEvent.click(role.getByRole('button', { name: `Am I ready? ${step}` }))
    await waitFor(() =>
      expect(explorer.getState().panel).toEqual({
        kind: 'ready',
        from: 'social-media-specialist',
        to: 'digital-marketing-manager',
      }),
    )
  })

  it('[ROLE3] names a lateral move as such', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const role = within(await screen.findByRole('region', { name: 'SEO Specialist' }))
    const [promotion, lateral] = lines(role.getByRole('list', { name: 'Can lead to' }))
    expect(promotion).not.toHaveTextContent('Lateral move')
    expect(lateral).toHaveTextContent('Lateral move')
  })

  it('[ROLE3] says it when nothing leads on or arrives', async () => {
    const { explorer } = await openExplorer({ graph: aGraph('lone', 'a>b') })
    explorer.getState().selectRole('lone')
    const role = within(await screen.findByRole('region', { name: 'Title of lone' }))
    expect(role.getByText(/no next step/)).toBeVisible()
    expect(role.getByText(/no role that leads here/)).toBeVisible()
    expect(role.getByText('No responsibilities are listed for this role.')).toBeVisible()
  })

  it('[ROLE4] keeps the occupation codes behind a disclosure', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('digital-marketing-manager')
    const role = within(await screen.findByRole('region', { name: 'Digital Marketing Manager' }))
    expect(role.getByText('1221.5')).not.toBeVisible()
    await userEvent.click(role.getByText('Occupation codes'))
    expect(role.getByText('1221.5')).toBeVisible()
    expect(role.getByText('ESCO 1.1.1')).toBeVisible()
    expect(role.getByText('exact match · editors are sure')).toBeVisible()
  })

  it('[ROLE5] keeps the focus when the button that had it goes', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    await screen.findByRole('region', { name: 'SEO Specialist' })
    screen.getAllByRole('button', { name: 'SEM Specialist' })[0]?.focus()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('region', { name: 'SEM Specialist' })
    await waitFor(() => expect(screen.getByRole('heading', { name: 'SEM Specialist' })).toHaveFocus())
    screen.getByRole('button', { name: 'Close' }).focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('button', { name: /^SEM Specialist \(/ })).toHaveFocus())
  })
})

describe('the comparison', () => {
  it('[COMPARE1] shows the four groups, each line with what it rests on', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().startComparison('social-media-specialist')
    const compare = within(await screen.findByRole('region', { name: 'Compare' }))
    const group = (name: string) => {
      const list = compare.getByRole('list', { name })
      return [...list.children].map((line) => line.textContent)
    }
    expect(group('Covered')).toHaveLength(3)
    expect(group('Covered')[0]).toMatch(
      /^Rests on Create content.*→.*Manage and oversee social media content/,
    )
    expect(group('Partly covered')).toHaveLength(1)
    expect(compare.getByText('Nothing is new.')).toBeVisible()
    expect(group('Not mentioned there')).toEqual([])
    expect(group('Mentioned there in part')).toHaveLength(2)
    expect(group('Mentioned there in part')[0]).toMatch(
      /^Develop, implement.*Not mentioned in Social Media Strategist:.*Strategy & goals/,
    )
    expect(group('Mentioned there in part')[1]).toMatch(/Campaigns.*Coordination/)
    expect(group('Partly covered')[0]).toMatch(
      /Social media.*Not mentioned in Social Media Specialist:.*Relationships/,
    )
    expect(
      compare.getByText('Every skill tagged on this line is also tagged in Social Media Specialist.'),
    ).toBeVisible()
    expect(compare.queryByText(/no editor has reviewed/)).toBeNull()
  })

  it('[COMPARE13] says of a pair without a move that tags alone match it', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().startComparison('ecommerce-analyst', 'social-media-strategist')
    const compare = within(await screen.findByRole('region', { name: 'Compare' }))
    expect(
      await compare.findByText(/matched by tags alone, and no editor has reviewed the pair/),
    ).toBeVisible()
    explorer.getState().chooseLanguage('zh-CN')
    const chinese = within(await screen.findByRole('region', { name: '对比' }))
    expect(await chinese.findByText(/仅按能力标签对照，编者没有核对过这一对/)).toBeVisible()
  })

  it('[COMPARE7] swaps, and leaves out what carries over', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().startComparison('social-media-specialist')
    const compare = within(await screen.findByRole('region', { name: 'Compare' }))
    await userEvent.click(compare.getByRole('checkbox', { name: 'Differences only' }))
    expect(compare.queryByRole('list', { name: 'Covered' })).toBeNull()
    await userEvent.click(compare.getByRole('button', { name: 'Swap' }))
    expect(compare.getByRole('combobox', { name: 'First role' })).toHaveDisplayValue(
      'Social Media Strategist',
    )
    expect(compare.getByRole('combobox', { name: 'Second role' })).toHaveDisplayValue(
      'Social Media Specialist',
    )
  })

  it('[COMPARE4] [COMPARE9] compares two entry roles chosen from the lists, with no percentage', async () => {
    await openExplorer()
    await userEvent.click(screen.getByRole('button', { name: 'Compare two roles' }))
    const compare = within(await screen.findByRole('region', { name: 'Compare' }))
    await userEvent.selectOptions(compare.getByRole('combobox', { name: 'First role' }), 'SEO Specialist')
    await userEvent.selectOptions(
      compare.getByRole('combobox', { name: 'Second role' }),
      'E-commerce Analyst',
    )
    expect(compare.getByRole('list', { name: 'Partly covered' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^SEO Specialist \(.*first in the comparison/ })).toBeVisible()
    expect(
      screen.getByRole('button', { name: /^E-commerce Analyst \(.*second in the comparison/ }),
    ).toBeVisible()
    expect(document.body).not.toHaveTextContent(/\d\s*%/)
  })

  it('[COMPARE4] lists every role once, under its field and level', async () => {
    await openExplorer()
    await userEvent.click(screen.getByRole('button', { name: 'Compare two roles' }))
    const picker = await screen.findByRole('combobox', { name: 'First role' })
    const groups = [...picker.querySelectorAll('optgroup')].map((group) => [
      group.label,
      group.children.length,
    ])
    expect(groups).toEqual([
      ['Digital marketing · Entry level', 6],
      ['Digital marketing · Growth roles', 3],
      ['E-commerce · Entry level', 2],
      ['E-commerce · Growth roles', 1],
    ])
  })

  it('[COMPARE8] says it of a line without skills', async () => {
    const { explorer } = await openExplorer({
      graph: aGraph('a>b', { a: { does: ['p'] }, b: { does: [''] } }),
    })
    explorer.getState().startComparison('a')
    const compare = within(await screen.findByRole('region', { name: 'Compare' }))
    expect(compare.getByText('No skills are tagged on this line, so it cannot be matched.')).toBeVisible()
    expect(compare.queryByText(/^No role on this map has skill tags/)).toBeNull()
  })
})
