import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { matrixOf } from '../../../src/graph/matrix'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const SHARED = 70
const ROLES = 310

/** Each role has three of the shared skills, and one that no other has; `r0` has none. */
const large = aGraph(
  Object.fromEntries(
    Array.from({ length: ROLES }, (_, nth) => [
      `r${nth}`,
      {
        field: `field-${nth % 2}`,
        title: nth === 5 ? `<b>Chief & ${'very '.repeat(40)}last` : `Title of r${nth}`,
        does:
          nth === 0
            ? []
            : nth === 3
              ? ['own3']
              : [`s${nth % SHARED}`, `s${(nth * 7) % SHARED} s${(nth + 40) % SHARED}`, `own${nth}`],
      },
    ]),
  ),
)

const openMatrix = async (language = 'en') => {
  await page.viewport(1280, 700)
  return openExplorer({ graph: large, view: 'matrix', language })
}
const table = () => screen.getByRole('table', { name: /^(Matrix|矩阵)$/ })
const scroller = () => table().parentElement ?? document.body
const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect()
const rowOf = (element: Element | null) => element?.closest('tr')?.getAttribute('aria-rowindex')
const columnOf = (element: Element | null) => element?.closest('td')?.getAttribute('aria-colindex')
/** Whether it is in sight, clear of the headings. */
const isClear = (element: Element | null) => {
  const { top, bottom, left, right } = boxOf(element)
  const head = boxOf(table().querySelector('thead th'))
  const room = boxOf(scroller())
  return (
    top >= head.bottom &&
    bottom <= room.bottom &&
    right <= room.right &&
    (left >= head.right || left <= head.right)
  )
}
const focusedOnce = async (name: string | RegExp) =>
  waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent).toMatch(
      name,
    ),
  )

describe('a large matrix', () => {
  it('[MATRIX11] holds what is in view, and tells how many rows and columns there are and which these are', async () => {
    await openMatrix()
    expect(table().querySelectorAll('td').length).toBeLessThan(1500)
    expect(table()).toHaveAttribute('aria-rowcount', String(ROLES + 2 + 1))
    expect(table()).toHaveAttribute('aria-colcount', String(SHARED + 2))
    const [, first] = within(table())
      .getAllByRole('rowheader')
      .filter((one) => one.getAttribute('scope') === 'row')
    expect(rowOf(first ?? null)).toBe('4')
    expect(table().querySelectorAll('[scope="rowgroup"]')).toHaveLength(1)
    const column = within(table()).getAllByRole('columnheader')
    expect(column.slice(0, 4).map((one) => one.getAttribute('aria-colindex'))).toEqual(['1', '2', '3', '4'])
    scroller().scrollTo({ top: 1e6, left: 1e6 })
    const last = await within(table()).findByRole('button', { name: /^Title of r309$/ })
    expect(rowOf(last)).toBe(String(ROLES + 2 + 1))
    const heading = within(table()).getAllByRole('columnheader').at(-1) ?? null
    expect(heading).toHaveAttribute('aria-colindex', String(SHARED + 2))
    for (const cell of last.closest('tr')?.querySelectorAll('td[data-column]') ?? []) {
      const own = table().querySelector(`th[aria-colindex="${cell.getAttribute('aria-colindex')}"]`)
      expect(boxOf(cell).left).toBe(boxOf(own).left)
      expect(own).toHaveTextContent(`Skill ${cell.getAttribute('data-column')}`)
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280)
  })

  it('[MATRIX5] [MATRIX11] is one stop of Tab, and its keys reach what is not in view, clear of the headings', async () => {
    await openMatrix()
    const stops = () => table().querySelectorAll(':is(a, button):not([tabindex="-1"])')
    expect(stops()).toHaveLength(1)
    within(table()).getByRole('button', { name: 'Title of r2' }).focus()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    await focusedOnce(/^Title of r309, Skill s\d+: 1 responsibility$/)
    await waitFor(() => expect(isClear(document.activeElement)).toBe(true))
    expect(stops()).toHaveLength(1)
    const at = columnOf(document.activeElement)
    await userEvent.keyboard('{ArrowUp}')
    await waitFor(() => expect(rowOf(document.activeElement)).not.toBe(String(ROLES + 3)))
    expect(columnOf(document.activeElement)).toBe(at)
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    await focusedOnce(/^Title of r0$/)
    await waitFor(() => expect(isClear(document.activeElement)).toBe(true))
  })

  it('[MATRIX11] keeps the focus where its cell is scrolled out of view, and goes on from there', async () => {
    await openMatrix()
    within(table()).getByRole('button', { name: 'Title of r2' }).focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    const held = document.activeElement
    scroller().scrollTo({ top: 8000, left: 4000 })
    await within(table()).findByRole('button', { name: 'Title of r159' })
    expect(document.activeElement).toBe(held)
    expect(boxOf(held).bottom).toBeLessThan(0)
    await userEvent.keyboard('{ArrowLeft}')
    await focusedOnce('Compare: Title of r2')
    await waitFor(() => expect(isClear(document.activeElement)).toBe(true))
  })

  it('[MATRIX3] [MATRIX11] brings a role that is chosen elsewhere into view, and takes the focus back to its number', async () => {
    const { explorer } = await openMatrix()
    const { columns, counts } = matrixOf(large, null)
    const skill = columns[SHARED - 1]?.skill ?? ''
    const role = [...counts].findLast(([, own]) => own.has(skill))?.[0] ?? ''
    const name = `Title of ${role}, Skill ${skill}: 1 responsibility`
    explorer.getState().showSkill(role, skill)
    const number = await within(table()).findByRole('button', { name })
    await waitFor(() => expect(isClear(number)).toBe(true))
    scroller().scrollTo({ top: 0, left: 0 })
    await within(table()).findByRole('button', { name: 'Title of r2' })
    const close = screen.getByRole('button', { name: 'Close' })
    close.focus()
    await userEvent.keyboard('{Enter}')
    await focusedOnce(name)
    await waitFor(() => expect(isClear(document.activeElement)).toBe(true))
  })

  it.each([
    ['en', /Find in page and print reach only what is in view/],
    ['zh-CN', /页内查找和打印只到看得见的部分/],
  ])('[MATRIX11] says what of it is on the page, in %s', async (language, words) => {
    await openMatrix(language)
    expect(screen.getByText(words)).toBeVisible()
  })

  it('[MATRIX11] holds rows of one height, whatever they hold, and says whole what it cuts', async () => {
    await openMatrix()
    const rows = [...table().querySelectorAll('tr:has(> [scope="row"])')]
    expect(new Set(rows.map((row) => boxOf(row).height)).size).toBe(1)
    scroller().scrollTo({ top: boxOf(rows[0]).height * 152 })
    const hostile = await within(table()).findByRole('button', { name: /^<b>Chief.*last$/ })
    expect(boxOf(hostile.closest('tr')).height).toBe(boxOf(rows[0]).height)
    expect(hostile).toHaveAttribute('title', hostile.textContent)
  })
})

describe('columns of one role', () => {
  it('[MATRIX12] are folded away where there are many, with their number, and opened by a press', async () => {
    await openMatrix()
    const button = screen.getByRole('button', { name: 'Show 309 more columns, of one role each' })
    expect(within(table()).queryByRole('columnheader', { name: /own/ })).toBeNull()
    await userEvent.click(button)
    expect(table()).toHaveAttribute('aria-colcount', String(SHARED + 309 + 2))
    await userEvent.click(screen.getByRole('button', { name: 'Hide 309 columns of one role each' }))
    expect(table()).toHaveAttribute('aria-colcount', String(SHARED + 2))
  })

  it('[MATRIX12] are named in the row that has no others', async () => {
    await openMatrix()
    scroller().scrollTo({ top: 156 * 36 })
    const row = (await within(table()).findByRole('button', { name: 'Title of r3' })).closest('tr')
    expect(row).toHaveTextContent('Skills of this role only, not shown')
  })

  it('[MATRIX12] are not folded where one of their numbers is marked as the matrix comes up', async () => {
    const { explorer } = await openMatrix()
    explorer.getState().chooseView('outline')
    await screen.findByRole('region', { name: 'List' })
    explorer.getState().showSkill('r3', 'own3')
    explorer.getState().chooseView('matrix')
    const number = await screen.findByRole('button', { name: 'Title of r3, Skill own3: 1 responsibility' })
    await waitFor(() => expect(isClear(number)).toBe(true))
    expect(number).toHaveAttribute('aria-current', 'true')
  })

  it('[MATRIX12] stand there as they are where there are few', async () => {
    await openExplorer({ view: 'matrix' })
    expect(screen.queryByRole('button', { name: /more column/ })).toBeNull()
  })
})
