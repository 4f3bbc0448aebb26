import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { defaultGraph } from '../openExplorer'
import { box, GOALS, KEY, MANAGER, openSheet, SEO, write } from './openSheet'

async function openWith(count: number) {
  const evidence = Array.from({ length: count }, (_, n) => ({
    id: `l${n}`,
    sign: 'exceeds-goals',
    date: '2026-11-22',
    text: `Text ${n + 1}`,
  }))
  const sheet = { from: SEO, to: MANAGER, saved: '2026-11-22T10:00:00.000Z', evidence, notes: [] }
  localStorage.setItem(
    KEY,
    JSON.stringify({ format: 'rungs-notebook/1', graph: defaultGraph.id, sheets: [sheet], today: [] }),
  )
  await openSheet()
  // To look for a thousand by name, again and again, takes longer than to draw them.
  const drawn = () => document.querySelectorAll('.evidence-head').length
  await waitFor(() => expect(drawn()).toBe(count), { timeout: 120_000 })
}

describe('a sign with many lines', () => {
  it.each([24, 25, 26, 50, 100])(
    '[READY2] of %i keeps the focus in the next that is typed',
    async (count) => {
      await openWith(count)
      await write(GOALS, 'One more')
      const next = box(new RegExp(`· line ${count + 1}$`))
      expect(next).toHaveFocus()
      expect(next).toHaveValue('One more')
    },
  )

  it('[READY2] draws all of a thousand, and each says what was written', async () => {
    await openWith(1000)
    expect(box(/· line 1,000$/)).toHaveValue('Text 1000')
    const line = box(/· line 500$/)
    await userEvent.click(line)
    await userEvent.keyboard('{End}!')
    expect(line).toHaveValue('Text 500!')
  })
})
