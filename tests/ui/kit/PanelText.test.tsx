import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

const graph = aGraph('a>b', {
  a: { title: { en: 'Sales Representative', ar: 'مندوب مبيعات (CRM)' } },
  b: { title: { en: 'Sales Manager', ar: 'مدير المبيعات' } },
})

describe('a text in a second language that runs from right to left', () => {
  it('[BOTH1] keeps what parts it from the next where the page is read', async () => {
    const { explorer } = await openExplorer({ graph: { ...graph, languages: ['en', 'ar'] } })
    explorer.getState().showTransition('a', 'b')
    const panel = within(await screen.findByRole('region', { name: 'Sales Representative → Sales Manager' }))
    const [from, to] = [panel.getByText('مندوب مبيعات (CRM)'), panel.getByText('مدير المبيعات')]
    expect(from).toHaveAttribute('lang', 'ar')
    expect(from.getBoundingClientRect().right).toBeLessThan(to.getBoundingClientRect().left)
    const { left, top, height } = to.getBoundingClientRect()
    // The arrow has its room between the two.
    expect(left - from.getBoundingClientRect().right).toBeGreaterThan(12)
    expect(top).toBeLessThan(from.getBoundingClientRect().top + height)
  })
})
