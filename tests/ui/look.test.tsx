import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openExplorer } from './openExplorer'

describe('the ring round what has the focus', () => {
  it('[LOOK1] stands out in a notice too', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    explorer.getState().filterByField('ecommerce')
    const button = await within(screen.getByRole('status')).findByRole('button')
    const ring = () => getComputedStyle(button)
    await userEvent.keyboard('{Shift}')
    button.focus()
    expect(ring().outlineStyle).toBe('solid')
    const { backgroundColor, color } = getComputedStyle(button.closest('.notice') ?? document.body)
    expect(backgroundColor).not.toBe(color)
    expect(ring().outlineColor).toBe(color)
  })
})
