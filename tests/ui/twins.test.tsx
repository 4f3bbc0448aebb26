import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Explorer } from '../../src/state/store'
import { openExplorer } from './openExplorer'

/** All that the map is made of. */
const sources = import.meta.glob<string>(
  ['../../src/ui/map/*.{ts,tsx}', '../../src/ui/kit/usePick.ts', '../../src/ui/kit/Legend.tsx'],
  { query: '?raw', import: 'default', eager: true },
)

type Actions = ReturnType<Explorer['getState']>
type Outline = ReturnType<typeof within>

interface Twin {
  readonly prepare?: (explorer: Explorer) => void
  readonly onMap: (actions: Actions) => void
  readonly inOutline: (outline: Outline) => Promise<void>
}

const seoIn = (outline: Outline) =>
  within(outline.getByRole('heading', { level: 4, name: 'SEO Specialist' })).getByRole('button')

const openWhy = async (outline: Outline) => {
  const role = outline.getByRole('heading', { level: 4, name: 'SEO Specialist' }).closest('li')
  if (!(role instanceof HTMLElement)) throw new Error('The role is no item of a list')
  await userEvent.click(within(role).getByText('Can lead to'))
  await userEvent.click(
    within(role).getByRole('button', { name: 'Why: SEO Specialist → Digital Marketing Manager' }),
  )
}

/** What each action of the map is in the outline. */
const TWINS: Readonly<Record<string, Twin>> = {
  pickRole: {
    onMap: ({ pickRole }) => pickRole('seo-specialist'),
    inOutline: (outline) => userEvent.click(seoIn(outline)),
  },
  returnTo: {
    onMap: ({ returnTo }) =>
      returnTo({ kind: 'transition', from: 'seo-specialist', to: 'digital-marketing-manager' }),
    inOutline: openWhy,
  },
  showTransition: {
    onMap: ({ showTransition }) => showTransition('seo-specialist', 'digital-marketing-manager'),
    inOutline: openWhy,
  },
  closePanel: {
    prepare: (explorer) => explorer.getState().selectRole('seo-specialist'),
    onMap: ({ closePanel }) => closePanel(),
    inOutline: async (outline) => {
      seoIn(outline).focus()
      await userEvent.keyboard('{Escape}')
    },
  },
  showTransitions: {
    onMap: ({ showTransitions }) => showTransitions('lateral', false),
    inOutline: (outline) => userEvent.click(outline.getByRole('checkbox', { name: 'Lateral moves' })),
  },
  startComparison: {
    onMap: ({ startComparison }) => startComparison('seo-specialist'),
    inOutline: async (outline) => {
      await userEvent.click(seoIn(outline))
      await userEvent.click(await screen.findByRole('button', { name: 'Compare' }))
    },
  },
  compareWith: {
    prepare: (explorer) => explorer.getState().startComparison('sem-specialist', 'digital-marketing-manager'),
    onMap: ({ compareWith }) => compareWith('seo-specialist'),
    inOutline: async (outline) => {
      await userEvent.click(await screen.findByRole('button', { name: 'Add a third role' }))
      await userEvent.click(seoIn(outline))
    },
  },
  filterByField: {
    onMap: ({ filterByField }) => filterByField('ecommerce'),
    inOutline: () => userEvent.click(screen.getByRole('radio', { name: 'E-commerce' })),
  },
  chooseLanguage: {
    onMap: ({ chooseLanguage }) => chooseLanguage('zh-CN'),
    inOutline: async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Language and theme' }))
      await userEvent.click(await screen.findByRole('radio', { name: '中文' }))
    },
  },
  openDialog: {
    onMap: ({ openDialog }) => openDialog('help'),
    inOutline: () => userEvent.click(screen.getByRole('button', { name: 'Help' })),
  },
}

/** What is no action of a person, or what the outline shows without one. */
const NEEDS_NONE: Readonly<Record<string, string>> = {
  preview: 'the outline names the roles that each one leads to without being asked',
  standOn: 'notes where the focus is, which the browser does in the outline',
  enterSearch: 'the search stands in the header of every view, and Ctrl K leads to it from everywhere',
  announce: 'says where arrows end, and the outline has none',
}

const chosen = (explorer: Explorer) => {
  const { panel, hiddenTransitions, dialog, field, language } = explorer.getState()
  return { panel, hiddenTransitions, dialog, field, language }
}

describe('[OUTLINE6] every action of the map', () => {
  it('has a twin in the outline', async () => {
    const { explorer } = await openExplorer({ view: 'outline' })
    const actions = Object.entries(explorer.getState()).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    )
    const text = Object.values(sources)
      .join('\n')
      .replace(/^import .*$/gm, '')
    expect(Object.keys(sources).length).toBeGreaterThan(15)
    const used = actions.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
    expect(used.sort()).toEqual([...Object.keys(TWINS), ...Object.keys(NEEDS_NONE)].sort())
  })

  it.each(Object.entries(TWINS))('does the same there: %s', async (_, { prepare, onMap, inOutline }) => {
    const map = await openExplorer({ view: 'outline' })
    prepare?.(map.explorer)
    onMap(map.explorer.getState())
    const expected = chosen(map.explorer)
    map.view.unmount()
    const { explorer } = await openExplorer({ view: 'outline' })
    prepare?.(explorer)
    await inOutline(within(await screen.findByRole('region', { name: 'List' })))
    await waitFor(() => expect(chosen(explorer)).toEqual(expected))
  })

  it('and what a preview shows stands there unasked', async () => {
    await openExplorer({ view: 'outline' })
    const outline = within(await screen.findByRole('region', { name: 'List' }))
    const role = outline.getByRole('heading', { level: 4, name: 'SEO Specialist' }).closest('li')
    expect(role).toHaveTextContent('→ Digital Marketing Manager, SEM Specialist')
  })
})
