import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { wordingOf } from '../../../src/graph/text'
import { defaultGraph, openExplorer } from '../openExplorer'

/** The explorer with ticks set in the panels of their roles, as a person sets them. */
export async function openTicked(
  ticks: Readonly<Record<string, readonly number[]>>,
  options?: Parameters<typeof openExplorer>[0],
) {
  const opened = await openExplorer(options)
  const graph = options?.graph ?? defaultGraph
  for (const [role, ticked] of Object.entries(ticks)) {
    opened.explorer.getState().selectRole(role)
    // The panel of the role before may still stand there.
    const { responsibilities = [] } = graph.roles.get(role) ?? {}
    const lines = responsibilities.map(({ text }) => wordingOf(text, 'en', graph.languages).value)
    const boxes = await waitFor(() => {
      const found = screen.getAllByRole('checkbox', { name: /: I do this now$/ })
      const described = found.map((box) => box.getAttribute('aria-describedby') ?? '')
      expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(lines)
      return found
    })
    for (const line of ticked) {
      const box = boxes[line]
      if (!box) throw new Error(`${role} has no line ${String(line)}`)
      await userEvent.click(box)
    }
  }
  return opened
}
