import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Explorer } from '../../../../src/state/store'
import { defaultGraph, largeDefaultGraph, openExplorer } from '../../openExplorer'

beforeEach(async () => {
  await page.viewport(1440, 900)
})
afterEach(async () => {
  await page.viewport(1280, 800)
})

const SEO = 'seo-specialist'
const SEM = 'sem-specialist'
const MANAGER = 'digital-marketing-manager'

interface Case {
  readonly act: (explorer: Explorer) => void
  /** Whose cards are there on either map. */
  readonly roles: readonly string[]
}

const CASES: Readonly<Record<string, Case>> = {
  'a role that is open': { act: ({ getState }) => getState().selectRole(SEO), roles: [SEO] },
  'a move that is open, with its counts': {
    act: ({ getState }) => getState().showTransition(SEO, MANAGER),
    roles: [SEO, MANAGER],
  },
  'two roles that are compared': {
    act: ({ getState }) => getState().startComparison(SEO, SEM),
    roles: [SEO, SEM],
  },
  'three roles that are compared': {
    act: ({ getState }) => {
      getState().startComparison(SEO, SEM)
      getState().compareWith(MANAGER)
    },
    roles: [SEO, SEM, MANAGER],
  },
  'the stops of a route': {
    act: ({ getState }) => getState().openPanel({ kind: 'route', from: SEO, to: MANAGER }),
    roles: [SEO, MANAGER],
  },
  'one’s own role': {
    act: ({ getState }) => {
      getState().nameMyRole(SEO)
      getState().selectRole(SEO)
    },
    roles: [SEO],
  },
  'a role of another field than the filter leaves': {
    act: ({ getState }) => {
      getState().filterByField('ecommerce')
      getState().selectRole('ecommerce-specialist')
    },
    roles: ['ecommerce-specialist'],
  },
  'a role whose lateral moves the legend hides': {
    act: ({ getState }) => {
      getState().showTransitions('lateral', false)
      getState().selectRole(SEO)
    },
    roles: [SEO],
  },
}

/** All that the card of a role says and how it stands out, with its counts. */
function saidOf(role: string) {
  const card = document.querySelector(`.career-map [data-role="${role}"]`)
  const { status, tone, rising } = card instanceof HTMLElement ? card.dataset : {}
  const counts = [...(card?.closest('.react-flow__node')?.querySelectorAll('.card-count') ?? [])]
  return {
    text: card?.textContent,
    isPressed: card?.getAttribute('aria-pressed'),
    look: { status, tone, rising },
    counts: counts.map((one) => one.getAttribute('aria-label')),
  }
}

const said = (roles: readonly string[]) => ({
  cards: roles.map(saidOf),
  legend: screen.getByRole('list', { name: 'Legend' }).textContent,
})

describe('[LARGE5] a large map', () => {
  it.each(Object.entries(CASES))('says and marks what a small one does of %s', async (_, { act, roles }) => {
    const small = await openExplorer({ graph: defaultGraph })
    act(small.explorer)
    await waitFor(() => {
      const { cards, legend } = said(roles)
      expect(cards.map(({ look }) => look.status)).not.toContain('plain')
      // The last to come, with the counts.
      expect(legend).toMatch('What the marks mean')
    })
    const expected = said(roles)
    small.view.unmount()
    const large = await openExplorer({ graph: largeDefaultGraph })
    act(large.explorer)
    await waitFor(() => expect(said(roles)).toEqual(expected))
  })
})
