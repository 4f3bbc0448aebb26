import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { nextRole, previousRole } from '../../../../src/graph/walk'
import { isDrawn } from '../../../../src/state/selectors'
import type { Explorer } from '../../../../src/state/store'
import { createRandom } from '../../../e2e/random'
import { aLargeGraph } from '../../../scene/large/largeGraph'
import { defaultGraph, openExplorer } from '../../openExplorer'

const PRESSES = 100
/** A busy machine takes half a second over a key, ms. */
const LONGEST = PRESSES * 1_500

const still = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })
beforeEach(async () => {
  await page.viewport(1440, 900)
  // What moves is not where it will be.
  await still('reduce')
})
afterEach(async () => {
  await still('')
  await page.viewport(1280, 800)
})

/** Those of the map alone, those that lead into the panel and back, and those that change what is shown. */
const KEYS = [
  ...['{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{ArrowLeft}', '{ArrowLeft}'],
  ...['{ArrowUp}', '{ArrowUp}', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{Home}', '{End}'],
  ...[
    '{Enter}',
    '{Enter}',
    '{Escape}',
    '{Escape}',
    '{Tab}',
    '{Shift>}{Tab}{/Shift}',
    'c',
    'l',
    '0',
    '0',
    '1',
    '2',
  ],
]

const roleAt = (element: Element | null) =>
  element?.closest('.career-map [data-role]')?.getAttribute('data-role') ?? null

/** The card that keys of the map lead to by the transitions; undefined where another rule says. */
function ledTo(explorer: Explorer, key: string): string | undefined {
  const state = explorer.getState()
  const find = { '{ArrowRight}': nextRole, '{ArrowLeft}': previousRole }[key]
  if (find === undefined || state.walk.at === null) return undefined
  return find(state.walk, state.graph, (transition) => isDrawn(state, transition)) ?? state.walk.at
}

/** What is wrong with where the focus is; null where nothing is. */
function problemAt(explorer: Explorer, expected: string | undefined): string | null {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return 'The focus is lost'
  const role = roleAt(activeElement)
  if (expected !== undefined && role !== expected) return `The focus is at ${role} and not at ${expected}`
  if (role === null) return null
  const { walk } = explorer.getState()
  if (walk.at !== role) return `The keys stand at ${walk.at}, the focus at ${role}`
  const canvas = activeElement.closest('.canvas')?.getBoundingClientRect() ?? new DOMRect()
  const { left, right, top, bottom, height } = activeElement.getBoundingClientRect()
  if (height < 30) return `The card of ${role} is ${height} px high`
  if (
    left < canvas.left - 1 ||
    right > canvas.right + 1 ||
    top < canvas.top - 1 ||
    bottom > canvas.bottom + 1
  )
    return `The card of ${role} is out of view`
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return activeElement.contains(over) ? null : `${over?.outerHTML.slice(0, 80)} lies over the card of ${role}`
}

describe.each([
  ['a small map', () => defaultGraph],
  ['a large map of 1,000 roles', () => aLargeGraph(1_000)],
])('on %s', (_, graphOf) => {
  it.each([1])(
    `[KEY3] [KEY4] [KEY5] ${PRESSES} random keys lead from card to card in view, and the focus is never lost (%i)`,
    async (seed) => {
      const { explorer } = await openExplorer({ graph: graphOf() })
      const random = createRandom(seed * 97)
      const way: string[] = []
      let outside = 0
      for (let press = 0; press < PRESSES; press += 1) {
        outside = roleAt(document.activeElement) === null ? outside + 1 : 0
        // As Tab and a press lead back to it.
        if (press === 0 || outside > 6)
          document.querySelector<HTMLElement>('.career-map [data-role][tabindex="0"]')?.focus()
        const key = KEYS[random(KEYS.length)] ?? ''
        const from = roleAt(document.activeElement)
        const expected = from === null ? undefined : ledTo(explorer, key)
        await userEvent.keyboard(key)
        way.push(`${from} ${key}`)
        await waitFor(() =>
          expect([problemAt(explorer, expected), way.slice(-4)]).toEqual([null, way.slice(-4)]),
        )
      }
    },
    LONGEST,
  )
})
