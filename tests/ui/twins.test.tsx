import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Explorer } from '../../src/state/store'
import { cardOn, pressLine } from './map/pointed'
import { defaultGraph, largeDefaultGraph, openExplorer } from './openExplorer'

beforeEach(async () => {
  await page.viewport(1440, 900)
})
afterEach(async () => {
  await page.viewport(1280, 800)
})

/** All that the map is made of. */
const sources = import.meta.glob<string>(
  ['../../src/ui/map/{,large/}*.{ts,tsx}', '../../src/ui/kit/usePick.ts', '../../src/ui/kit/Legend.tsx'],
  { query: '?raw', import: 'default', eager: true },
)

type Actions = ReturnType<Explorer['getState']>
type Outline = ReturnType<typeof within>

interface Twin {
  readonly prepare?: (explorer: Explorer) => void
  readonly onMap: (actions: Actions) => void
  /** What a person does there for it. */
  readonly byHand: () => Promise<void>
  readonly inOutline: (outline: Outline) => Promise<void>
}

const SEO = 'SEO Specialist'
const MANAGER = 'Digital Marketing Manager'

/** A key on the card of a role. */
const pressAt = async (key: string) => {
  const card = await cardOn(SEO)
  card.focus()
  await userEvent.keyboard(key)
}

/** Of a large map the titles lie folded, and what is chosen stands above them in full. */
const seoIn = async (outline: Outline) => {
  const fold = document.querySelector('.outline-titles:not([open]) > summary')
  if (fold !== null) await userEvent.click(fold)
  const [button] = await outline.findAllByRole('button', { name: /^SEO Specialist/ })
  if (button === undefined) throw new Error('The list does not hold the role')
  return button
}

const openWhy = async (outline: Outline) => {
  if (outline.queryByRole('heading', { level: 4, name: SEO }) === null)
    await userEvent.click(await seoIn(outline))
  const heading = await outline.findByRole('heading', { level: 4, name: SEO })
  const role = heading.closest('li')
  if (!(role instanceof HTMLElement)) throw new Error('The role is no item of a list')
  const fold = within(role).getByText('Can lead to')
  if (fold.closest('details')?.open === false) await userEvent.click(fold)
  await userEvent.click(within(role).getByRole('button', { name: `Why: ${SEO} → ${MANAGER}` }))
}

/** What each action of the map is in the outline. */
const TWINS: Readonly<Record<string, Twin>> = {
  pickRole: {
    onMap: ({ pickRole }) => pickRole('seo-specialist'),
    byHand: async () => userEvent.click(await cardOn(SEO)),
    inOutline: async (outline) => userEvent.click(await seoIn(outline)),
  },
  returnTo: {
    onMap: ({ returnTo }) =>
      returnTo({ kind: 'transition', from: 'seo-specialist', to: 'digital-marketing-manager' }),
    byHand: () => pressLine('seo-specialist', 'digital-marketing-manager'),
    inOutline: openWhy,
  },
  showTransition: {
    onMap: ({ showTransition }) => showTransition('seo-specialist', 'digital-marketing-manager'),
    byHand: async () => {
      await userEvent.click(await cardOn(SEO))
      const counts = await screen.findByRole('img', { name: /^SEO Specialist → Digital Marketing Manager/ })
      await userEvent.click(counts)
    },
    inOutline: openWhy,
  },
  closePanel: {
    prepare: (explorer) => explorer.getState().selectRole('seo-specialist'),
    onMap: ({ closePanel }) => closePanel(),
    byHand: () => pressAt('{Escape}'),
    inOutline: async (outline) => {
      const seo = await seoIn(outline)
      seo.focus()
      await userEvent.keyboard('{Escape}')
    },
  },
  showTransitions: {
    onMap: ({ showTransitions }) => showTransitions('lateral', false),
    byHand: () => userEvent.click(screen.getByRole('checkbox', { name: 'Lateral moves' })),
    inOutline: (outline) => userEvent.click(outline.getByRole('checkbox', { name: 'Lateral moves' })),
  },
  startComparison: {
    onMap: ({ startComparison }) => startComparison('seo-specialist'),
    byHand: () => pressAt('c'),
    inOutline: async (outline) => {
      await userEvent.click(await seoIn(outline))
      await userEvent.click(await screen.findByRole('button', { name: 'Compare' }))
    },
  },
  compareWith: {
    prepare: (explorer) => explorer.getState().startComparison('sem-specialist', 'digital-marketing-manager'),
    onMap: ({ compareWith }) => compareWith('seo-specialist'),
    byHand: () => pressAt('c'),
    inOutline: async (outline) => {
      await userEvent.click(await screen.findByRole('button', { name: 'Add a third role' }))
      await userEvent.click(await seoIn(outline))
    },
  },
  filterByField: {
    onMap: ({ filterByField }) => filterByField('ecommerce'),
    byHand: () => pressAt('2'),
    inOutline: () => userEvent.click(screen.getByRole('radio', { name: 'E-commerce' })),
  },
  chooseLanguage: {
    onMap: ({ chooseLanguage }) => chooseLanguage('zh-CN'),
    byHand: () => pressAt('l'),
    inOutline: async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Language and theme' }))
      await userEvent.click(await screen.findByRole('radio', { name: '中文' }))
    },
  },
  openDialog: {
    onMap: ({ openDialog }) => openDialog('help'),
    byHand: () => pressAt('?'),
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

  describe.each([
    ['a small map', defaultGraph],
    ['a large map', largeDefaultGraph],
  ])('of %s', (_, graph) => {
    it.each(Object.entries(TWINS))('does the same there: %s', async (_name, twin) => {
      const { prepare, onMap, byHand, inOutline } = twin
      const map = await openExplorer({ graph, view: 'outline' })
      prepare?.(map.explorer)
      onMap(map.explorer.getState())
      const expected = chosen(map.explorer)
      map.view.unmount()

      const drawn = await openExplorer({ graph })
      // So that a large map holds its card, wherever what is prepared leads.
      await cardOn(SEO)
      prepare?.(drawn.explorer)
      await byHand()
      await waitFor(() => expect(chosen(drawn.explorer)).toEqual(expected))
      drawn.view.unmount()

      const { explorer } = await openExplorer({ graph, view: 'outline' })
      prepare?.(explorer)
      await inOutline(within(await screen.findByRole('region', { name: 'List' })))
      await waitFor(() => expect(chosen(explorer)).toEqual(expected))
    })
  })

  it('and what a preview shows stands there unasked', async () => {
    await openExplorer({ view: 'outline' })
    const outline = within(await screen.findByRole('region', { name: 'List' }))
    const role = outline.getByRole('heading', { level: 4, name: 'SEO Specialist' }).closest('li')
    expect(role).toHaveTextContent('→ Digital Marketing Manager, SEM Specialist')
  })
})
