import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { aLadder } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'
import { openTicked } from '../today/openTicked'

const region = async (name: string) => within(await screen.findByRole('region', { name }))
const linesOf = (list: HTMLElement) => [...list.children].map((line) => line.textContent)

/** A ladder of three, whose second rung has one line of the first in the same words. */
const ladder = () => {
  const { data } = aLadder(3)
  const [first] = data.roles[0]?.responsibilities ?? []
  if (!first) throw new Error('No line')
  const roles = data.roles.map((role) => ({
    ...role,
    responsibilities: role.responsibilities.map((line) =>
      line.id === 'rung-2-1' ? { ...line, text: first.text } : line,
    ),
  }))
  return createRoleGraph({ ...data, roles })
}

describe('the groups of a comparison on a ladder', () => {
  it.each([
    [
      'en',
      'Same area, higher level',
      'Compare',
      /Title of rung-2 stands on the higher level/,
      'In Title of rung-1: ',
    ],
    ['zh-CN', '同一维度，更高层级', '对比', /Title of rung-2层级更高/, 'Title of rung-1： '],
  ])(
    '[LADDER4] hold both wordings side by side, and say their rule, in %s',
    async (language, name, panel, rule, inRole) => {
      const { explorer } = await openExplorer({ graph: ladder(), language })
      explorer.getState().startComparison('rung-1', 'rung-2')
      const compare = await region(panel)
      const raised = compare.getByRole('list', { name })
      expect(linesOf(raised)).toHaveLength(3)
      expect(linesOf(raised)[0]).toBe(`${inRole}rung-1 responsibility 2→rung-2 responsibility 2Skill build`)
      expect(compare.getByText(rule)).toBeVisible()
      expect(document.body).not.toHaveTextContent(/\d\s*%/)
    },
  )

  it('[LADDER2] [LADDER4] say why a line is covered: its words are the same', async () => {
    const { explorer } = await openExplorer({ graph: ladder() })
    explorer.getState().startComparison('rung-1', 'rung-2')
    const compare = await region('Compare')
    expect(linesOf(compare.getByRole('list', { name: 'Covered' }))).toEqual([
      'Rests on rung-1 responsibility 1→rung-1 responsibility 1Skill plan',
    ])
    expect(compare.getByText('Title of rung-1 has this line in the same words.')).toBeVisible()
    expect(compare.queryByText(/^Every skill tagged/)).toBeNull()
  })

  it('[LADDER4] [COMPARE7] stay when only differences are shown, and turn round when the sides are swapped', async () => {
    const { explorer } = await openExplorer({ graph: ladder() })
    explorer.getState().startComparison('rung-1', 'rung-2')
    const compare = await region('Compare')
    await userEvent.click(compare.getByRole('checkbox', { name: 'Differences only' }))
    expect(compare.queryByRole('list', { name: 'Covered' })).toBeNull()
    expect(linesOf(compare.getByRole('list', { name: 'Same area, higher level' }))).toHaveLength(3)
    await userEvent.click(compare.getByRole('button', { name: 'Swap' }))
    expect(linesOf(await compare.findByRole('list', { name: 'Same area, lower level' }))).toHaveLength(3)
    expect(compare.queryByRole('list', { name: 'Same area, higher level' })).toBeNull()
    expect(compare.getByText(/whether its line is done already, tags do not say/)).toBeVisible()
  })

  it('[LADDER4] are those of the panel of a move, too', async () => {
    const { explorer } = await openExplorer({ graph: ladder() })
    explorer.getState().showTransition('rung-1', 'rung-2')
    const panel = await region('Title of rung-1 → Title of rung-2')
    expect(linesOf(panel.getByRole('list', { name: 'Same area, higher level' }))).toHaveLength(3)
  })

  it('[LADDER6] name the role that a ticked line is of', async () => {
    const graph = ladder()
    const { explorer } = await openTicked({ 'rung-1': [1] }, { graph })
    explorer.getState().holdAgainst('today')
    explorer.getState().startComparison('rung-2', 'rung-3')
    const compare = await region('Compare')
    expect(linesOf(await compare.findByRole('list', { name: 'Same area, higher level' }))).toEqual([
      expect.stringContaining('In Title of rung-1: rung-1 responsibility 2'),
    ])
    expect(compare.getByText(/^Both what you do now and Title of rung-3 have a line/)).toBeVisible()
  })

  it('[LADDER7] are not there on the default map', async () => {
    const { explorer } = await openExplorer()
    for (const { from, to } of defaultGraph.transitions) {
      explorer.getState().startComparison(from, to)
      const compare = await region('Compare')
      await compare.findByRole('list', { name: 'Covered' })
      expect(compare.queryByRole('list', { name: /^Same area/ })).toBeNull()
    }
  })
})
