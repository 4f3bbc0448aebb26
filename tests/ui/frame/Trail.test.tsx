import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

const trail = () => screen.queryByRole('navigation', { name: 'Recently viewed' })
const steps = () =>
  within(screen.getByRole('navigation', { name: 'Recently viewed' }))
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('button').getAttribute('aria-label'))

describe('the trail', () => {
  it('[TRAIL1] [URL7] [TRAIL3] lists the way come, leads back to each step, and is cleared by one press', async () => {
    const { explorer } = await openExplorer()
    expect(trail()).toBeNull()
    explorer.getState().selectRole('seo-specialist')
    expect(await screen.findByRole('region', { name: 'SEO Specialist' })).toBeVisible()
    expect(trail()).toBeNull()
    explorer.getState().showTransition('seo-specialist', 'digital-marketing-manager')
    explorer.getState().selectRole('digital-marketing-manager')
    await screen.findByRole('region', { name: 'Digital Marketing Manager' })
    expect(steps()).toEqual([
      'SEO Specialist',
      'SEO Specialist → Digital Marketing Manager',
      'Digital Marketing Manager',
    ])
    const nav = within(screen.getByRole('navigation', { name: 'Recently viewed' }))
    expect(nav.getByRole('button', { name: 'Digital Marketing Manager' })).toHaveAttribute(
      'aria-current',
      'step',
    )
    expect(nav.getByRole('button', { name: 'SEO Specialist' })).toHaveAttribute(
      'href',
      expect.stringMatching(/[?&]role=seo-specialist$/),
    )
    await userEvent.click(nav.getByRole('button', { name: 'SEO Specialist → Digital Marketing Manager' }))
    await screen.findByRole('region', { name: 'SEO Specialist → Digital Marketing Manager' })
    expect(steps()).toHaveLength(2)
    await userEvent.click(nav.getByRole('button', { name: 'Clear recently viewed' }))
    expect(trail()).toBeNull()
    expect(screen.getByRole('region', { name: 'SEO Specialist → Digital Marketing Manager' })).toBeVisible()
  })

  it('[TRAIL1] leads back when the panel is closed, and beside a comparison', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    explorer.getState().closePanel()
    await screen.findByRole('region', { name: 'Which role are you in now?' })
    await waitFor(() => expect(steps()).toEqual(['SEO Specialist']))
    explorer.getState().startComparison('account-manager')
    await screen.findByRole('region', { name: 'Compare' })
    await userEvent.click(
      within(await screen.findByRole('navigation', { name: 'Recently viewed' })).getByRole('button', {
        name: 'SEO Specialist',
      }),
    )
    expect(await screen.findByRole('region', { name: 'SEO Specialist' })).toBeVisible()
  })
})

describe('both languages', () => {
  it('[BOTH1] stand in every panel, each run with its own language', async () => {
    const { explorer } = await openExplorer()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Both languages' }))
    const { closePanel, selectRole, showTransition, startComparison } = explorer.getState()
    const [seo, manager] = ['seo-specialist', 'digital-marketing-manager'] as const
    const panels = [
      ['Which role are you in now?', closePanel],
      ['Digital Marketing Manager', () => selectRole(manager)],
      ['SEO Specialist → Digital Marketing Manager', () => showTransition(seo, manager)],
      ['Compare', () => startComparison(seo, manager)],
    ] as const
    for (const [name, openPanel] of panels) {
      openPanel()
      await screen.findByRole('region', { name })
      await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Both languages' })).toBeChecked())
      const frame = document.querySelector<HTMLElement>('.panel-frame')
      if (!frame) throw new Error('There is no panel')
      // Every run of Chinese is marked, and every passage that has a second wording shows it.
      const runs = textRuns(frame).filter(({ text }) => /\p{Script=Han}/u.test(text))
      expect(runs.length).toBeGreaterThan(3)
      expect(runs.filter(({ language }) => !language?.startsWith('zh'))).toEqual([])
      const ours = textRuns(frame).filter(
        ({ text }) => /[a-z]{4}/.test(text) && !/\p{Script=Han}/u.test(text),
      )
      expect(ours.filter(({ language }) => language?.startsWith('zh'))).toEqual([])
    }
    expect(screen.getByRole('region', { name: 'Compare' })).toBeVisible()
    expect(document.querySelector('.picker-face')).toHaveTextContent('搜索引擎优化（SEO）专员')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Both languages' }))
    const frame = document.querySelector<HTMLElement>('.panel-frame')
    await waitFor(() => expect(frame?.textContent).not.toMatch(/\p{Script=Han}/u))
  })

  it('[BOTH1] pair each responsibility with its other wording, and change no name', async () => {
    const { explorer } = await openExplorer({ language: 'zh-CN' })
    explorer.getState().readBothLanguages(true)
    explorer.getState().selectRole('seo-specialist')
    const panel = within(await screen.findByRole('region', { name: '搜索引擎优化（SEO）专员' }))
    for (const line of panel.getByRole('list', { name: '职责' }).children) {
      const [chinese, english] = [...line.querySelectorAll('bdi')]
      expect(chinese).not.toHaveAttribute('lang')
      expect(english).toHaveAttribute('lang', 'en')
      expect(english?.textContent).toMatch(/[a-z]{4}/)
    }
    expect(panel.getByRole('button', { name: '数字营销经理' })).toBeVisible()
    expect(panel.getByText('Digital Marketing Manager')).toHaveAttribute('lang', 'en')
  })

  it('[BOTH1] is not offered where the graph has one language', async () => {
    await openExplorer({ graph: aGraph('a>b') })
    expect(screen.queryByRole('checkbox', { name: 'Both languages' })).toBeNull()
  })
})

function textRuns(root: HTMLElement) {
  const runs: { text: string; language: string | null | undefined }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isChosen = node.parentElement?.closest('option, optgroup') != null
    if (!isChosen)
      runs.push({
        text: node.textContent ?? '',
        language: node.parentElement?.closest('[lang]')?.getAttribute('lang'),
      })
  }
  return runs
}
