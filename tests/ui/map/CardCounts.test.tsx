import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aGraph, aLadder } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const onMap = () => within(screen.getByRole('region', { name: /Career map|职业地图/ }))
const counts = () => onMap().queryAllByRole('img', { name: /→/ })
const boxOf = (element: Element) => element.getBoundingClientRect()
const holds = (outer: DOMRect, inner: DOMRect) =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom
const touch = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('the counts on the map', () => {
  it.each([
    [1024, 768],
    [1280, 800],
  ])(
    '[COUNT1] [COUNT2] stand on the card of each neighbour, clear of its titles, at %d × %d',
    async (width, height) => {
      await page.viewport(width, height)
      const { explorer } = await openExplorer()
      for (const role of defaultGraph.roles.keys()) {
        explorer.getState().selectRole(role)
        const lit = defaultGraph.transitions.filter(({ from, to }) => from === role || to === role)
        const title = (id: string) => String(Object(defaultGraph.roles.get(id)?.title)['en'])
        // What is lit comes first, and the counts with the panel.
        await screen.findByRole('region', { name: title(role) })
        await waitFor(() => expect([role, counts().length]).toEqual([role, lit.length]))
        for (const { from, to } of lit) {
          const far = from === role ? to : from
          const card = document.querySelector(`[data-role="${far}"]`)
          const sign = onMap().getByRole('img', { name: new RegExp(`^${title(from)} → ${title(to)}`) })
          if (card === null) throw new Error(`No card for ${far}`)
          expect([from, to, holds(boxOf(card), boxOf(sign))]).toEqual([from, to, true])
          const words = card.querySelectorAll('.role-card-title span, .role-card-second')
          const marks = sign.querySelector('.card-count-marks') ?? sign
          const covered = [...words].filter((one) => touch(boxOf(one), boxOf(marks)))
          expect([from, to, covered.map((one) => one.textContent)]).toEqual([from, to, []])
        }
      }
    },
  )

  it('[COUNT1] tell both directions apart where there are both, with two digits each', async () => {
    const lines = ['a', 'a b', 'c'].flatMap((skills) => Array.from({ length: 10 }, () => skills))
    const { explorer } = await openExplorer({
      graph: aGraph('few>many', 'few=beside', 'beside=few', {
        few: { does: ['a'] },
        many: { does: lines },
        beside: { does: lines },
      }),
    })
    explorer.getState().selectRole('few')
    await waitFor(() => expect(counts().map((one) => one.textContent)).toEqual(['101010', '101010', '100']))
    expect(counts().map((one) => one.querySelectorAll('svg').length)).toEqual([0, 1, 1])
    const [, to, from] = counts()
    if (!to || !from) throw new Error('A count is missing')
    expect(touch(boxOf(to), boxOf(from))).toBe(false)
    for (const one of counts()) {
      const card = one.closest('.react-flow__node')?.querySelector('a')
      expect(card && holds(boxOf(card), boxOf(one))).toBe(true)
    }
  })

  it('[COUNT2] have at least 24 px to press when the map is drawn at 0.85, and leave the middle of the card to its role', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('sem-specialist')
    await waitFor(() => expect(counts()).toHaveLength(3))
    for (const one of counts()) {
      const { left, top, width, height } = boxOf(one)
      const isMeant = (y: number) =>
        document.elementFromPoint(left + width / 2, y)?.closest('[role="img"]') === one
      const zoom = height / Number.parseFloat(getComputedStyle(one).height)
      let high = 0
      for (let y = top - 10; y < top + height + 10; y += 0.25) if (isMeant(y)) high += 0.25
      expect((high / zoom) * 0.85).toBeGreaterThanOrEqual(24)
      const card = one.closest('.react-flow__node')?.querySelector('a')
      const { x, y, width: wide, height: tall } = boxOf(card ?? one)
      expect(document.elementFromPoint(x + wide / 2, y + tall / 2)?.closest('a')).toBe(card)
    }
  })

  it('[WHY3] [COUNT3] open their move when pressed, and the legend says what the marks mean', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('sem-specialist')
    const sign = await screen.findByRole('img', {
      name: /^SEM Specialist → Digital Marketing Manager: 0 covered/,
    })
    const [key] = await onMap().findAllByRole('button', { name: /What the marks mean/ })
    if (!key) throw new Error('No key')
    await userEvent.click(key)
    expect(onMap().getByText('None of its skills is tagged in the role one comes from.')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(onMap().queryByText('None of its skills is tagged in the role one comes from.')).toBeNull()
    await userEvent.click(sign)
    await screen.findByRole('region', { name: 'SEM Specialist → Digital Marketing Manager' })
    expect(counts()).toHaveLength(1)
  })

  it('[LADDER4] have one name in the key for two ways of being in the same area, each under its mark', async () => {
    const graph = aLadder(3, undefined, { 'rung-3': { level: 'level-2' } })
    const { explorer } = await openExplorer({ graph })
    explorer.getState().selectRole('rung-2')
    const [key] = await onMap().findAllByRole('button', { name: /What the marks mean/ })
    if (!key) throw new Error('No key')
    const names = [...key.querySelectorAll('.marks-name')]
    expect(names.map((one) => one.textContent)).toEqual(['Covered', 'Same area', 'New'])
    expect(names[1]?.querySelectorAll('.difference-mark')).toHaveLength(2)
    await userEvent.click(key)
    expect(onMap().getByText('Same area, higher level')).toBeVisible()
    expect(onMap().getByText('Same area, other words')).toBeVisible()
  })

  it.each([
    [
      'en',
      '0 covered, 0 partly covered, 1 new, 3 in the same area at a higher level',
      'Same area, higher level',
      /in other words, of a lower level/,
    ],
    [
      'zh-CN',
      '0 项已覆盖，0 项部分覆盖，1 项新增，3 项同一维度、更高层级',
      '同一维度，更高层级',
      /表述不同，层级更低/,
    ],
  ])('[LADDER4] say what is in the same area on a ladder, in %s', async (language, said, name, rule) => {
    const graph = aLadder(2, undefined, { 'rung-2': { does: ['plan', 'build', 'review', 'run'] } })
    const { explorer } = await openExplorer({ graph, language })
    explorer.getState().selectRole('rung-1')
    const sign = await onMap().findByRole('img', { name: new RegExp(`${said}$`) })
    expect(sign).toHaveTextContent('031')
    const [key] = await onMap().findAllByRole('button', { name: /What the marks mean|标记的含义/ })
    if (!key) throw new Error('No key')
    expect([...key.querySelectorAll('.marks-name')].map((one) => one.textContent)).toEqual(
      language === 'en' ? ['Covered', name, 'New'] : ['已覆盖', name, '新增'],
    )
    await userEvent.click(key)
    expect(onMap().getByText(rule)).toBeVisible()
  })
})
