import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { atRest } from '../../atRest'
import { defaultGraph, openExplorer } from '../openExplorer'

const map = () => within(screen.getByRole('region', { name: 'Career map' }))
const card = (title: string) => map().getByRole('button', { name: new RegExp(`^${title} \\(`) })
const style = (element: Element | null | undefined) => {
  if (!element) throw new Error('There is no such element')
  return getComputedStyle(element)
}
const lineOf = (from: string, to: string) =>
  document.querySelector(`.transition[data-id="${from}~${to}"] .transition-line`)
const groupOf = (from: string, to: string) => lineOf(from, to)?.parentElement
const scale = () => new DOMMatrix(style(document.querySelector('.react-flow__viewport')).transform).a

describe('what is chosen on the map', () => {
  it('[MAP2] stands out: card and neighbours in bold and filled, the rest in regular weight without a fill', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('digital-marketing-manager')
    await waitFor(() => expect(card('E-commerce Analyst')).toHaveAttribute('data-status', 'faded'))
    const weight = (title: string) => style(card(title).querySelector('.role-card-title')).fontWeight
    expect(weight('Digital Marketing Manager')).toBe('600')
    expect(weight('SEO Specialist')).toBe('600')
    expect(weight('E-commerce Analyst')).toBe('400')
    await waitFor(() => expect(style(card('E-commerce Analyst')).backgroundColor).toBe('rgba(0, 0, 0, 0)'))
    await waitFor(() => expect(style(card('Digital Marketing Manager')).boxShadow).not.toBe('none'))
  })

  it('[MAP2] lights its transitions in the field’s colour, both those that leave and that arrive, and no others', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('account-manager')
    await waitFor(() =>
      expect(groupOf('seo-specialist', 'sem-specialist')).toHaveAttribute('data-status', 'faded'),
    )
    const lit = document.querySelectorAll('.canvas .transition[data-status="lit"]')
    expect(lit).toHaveLength(3)
    const indigo = 'rgb(74, 79, 196)'
    await waitFor(() => {
      expect(style(lineOf('marketing-associate', 'account-manager')).stroke).toBe(indigo)
      expect(style(lineOf('account-manager', 'digital-marketing-manager')).stroke).toBe(indigo)
      expect(Number(style(groupOf('seo-specialist', 'sem-specialist')).opacity)).toBeLessThan(1)
      expect(Number(style(groupOf('marketing-associate', 'account-manager')).opacity)).toBe(1)
    })
  })

  it('[MAP10] draws editorial promotions dashed and lateral moves dotted', async () => {
    await openExplorer()
    await waitFor(() => expect(lineOf('seo-specialist', 'sem-specialist')).not.toBeNull())
    expect(style(lineOf('seo-specialist', 'digital-marketing-manager')).strokeDasharray).toBe('5px, 4px')
    expect(style(lineOf('seo-specialist', 'sem-specialist')).strokeDasharray).toBe('0.5px, 4.5px')
  })

  it('[MAP10] draws what the source states solid, and the legend says which is which', async () => {
    const transitions = defaultGraph.transitions.map((transition, i) =>
      i === 0 ? { ...transition, basis: 'stated' as const } : transition,
    )
    const [stated] = transitions
    await openExplorer({
      graph: { ...defaultGraph, transitions },
    })
    await waitFor(() => expect(lineOf(stated?.from ?? '', stated?.to ?? '')).not.toBeNull())
    expect(style(lineOf(stated?.from ?? '', stated?.to ?? '')).strokeDasharray).toBe('none')
    const legend = within(screen.getByRole('list', { name: 'Legend' }))
    expect(legend.getByRole('checkbox', { name: 'Promotions' })).toBeChecked()
    expect(legend.getByRole('checkbox', { name: 'Inferred by editors' })).toBeChecked()
    expect(legend.getByText('17 of 18 moves are inferred by the editors')).toBeVisible()
  })

  it('[MAP10] says in the legend that all transitions of the default graph are editorial', async () => {
    await openExplorer()
    const legend = within(screen.getByRole('list', { name: 'Legend' }))
    expect(legend.getByText('All 18 moves are inferred by the editors; the source draws none')).toBeVisible()
    expect(legend.getByRole('checkbox', { name: 'Promotions' })).toBeVisible()
    expect(legend.getByRole('checkbox', { name: 'Lateral moves' })).toBeVisible()
    expect(legend.queryByRole('checkbox', { name: 'Inferred by editors' })).toBeNull()
  })

  it('[COMPARE6] marks the first role A and the second B, and leaves the others to pick while a side is open', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().compareAs('first', 'seo-specialist')
    explorer.getState().startComparison(null)
    explorer.getState().compareAs('first', 'seo-specialist')
    await waitFor(() => expect(card('SEO Specialist')).toHaveTextContent(/A$/))
    expect(card('Account Manager')).toHaveAttribute('data-status', 'plain')
    explorer.getState().compareAs('second', 'account-manager')
    await waitFor(() => expect(card('Account Manager')).toHaveTextContent(/B$/))
    expect(card('SEO Specialist')).toHaveTextContent(/A$/)
    expect(card('Email Marketing Specialist')).toHaveAttribute('data-status', 'faded')
  })

  it('[ROUTE6] marks start and goal while no route is lit, and in the pickers too', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().planRoute('seo-specialist', 'marketing-associate')
    await waitFor(() => expect(card('SEO Specialist')).toHaveTextContent(/A$/))
    expect(card('Marketing Associate')).toHaveTextContent(/goal of the route.*B$/)
    await screen.findByRole('combobox', { name: 'From' })
    const faces = [...document.querySelectorAll('.picker-face')].map((face) => face.textContent?.[0])
    expect(faces).toEqual(['A', 'B'])
    explorer.getState().planRoute('seo-specialist', 'digital-marketing-manager')
    await waitFor(() => expect(card('SEO Specialist')).toHaveTextContent(/1$/))
  })

  it('[FILTER1] lets a stub step back with the rest', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().filterByField('ecommerce')
    const stub = await map().findByRole('button', {
      name: 'To Digital Marketing Manager, in Digital marketing',
    })
    explorer.getState().selectRole('ecommerce-specialist')
    await waitFor(() => expect(stub).toHaveAttribute('data-status', 'linked'))
    explorer.getState().selectRole('ecommerce-analyst')
    await waitFor(() => expect(stub).toHaveAttribute('data-status', 'faded'))
  })
})

describe('the controls of the map', () => {
  it('[MAP4] zoom in, zoom out and fit again', async () => {
    await openExplorer()
    const fitted = scale()
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    await waitFor(() => expect(scale()).toBeGreaterThan(fitted * 1.1))
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    await waitFor(() => expect(scale()).toBeCloseTo(fitted, 3))
    for (let press = 0; press < 2; press++) {
      await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
      await atRest()
    }
    const closer = scale()
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }))
    await waitFor(() => expect(scale()).toBeLessThan(closer * 0.95))
    // Where all is in view, it stops, and says so.
    const zoomOut = screen.getByRole('button', { name: 'Zoom out' })
    expect(zoomOut).toHaveAttribute('aria-disabled', 'false')
    zoomOut.focus()
    for (let press = 0; press < 4; press++) {
      await userEvent.keyboard('{Enter}')
      await atRest()
    }
    expect(scale()).toBeCloseTo(fitted, 3)
    expect(zoomOut).toHaveAttribute('aria-disabled', 'true')
    expect(zoomOut).toHaveFocus()
  })

  it('[MAP4] bring a card that the keyboard reaches into view', async () => {
    await openExplorer()
    for (let i = 0; i < 5; i++) {
      await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
      await atRest()
    }
    const isInView = (element: Element) => {
      const box = element.getBoundingClientRect()
      const view = document.querySelector('.canvas')?.getBoundingClientRect()
      return (
        view !== undefined &&
        box.left >= view.left &&
        box.right <= view.right &&
        box.top >= view.top &&
        box.bottom <= view.bottom
      )
    }
    const hidden = map()
      .getAllByRole('button')
      .find((button) => button.matches('.role-card') && !isInView(button))
    if (!hidden) throw new Error('Every card is in view')
    await userEvent.keyboard('{Shift}')
    hidden.focus()
    await waitFor(() => expect(isInView(hidden)).toBe(true))
  })
})
