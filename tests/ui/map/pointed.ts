// What a person points at on either map: a card, a line.
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { curveAt, pointAt } from '../../../src/layout/curves'
import { layOutLarge } from '../../../src/layout/large'
import { toLayoutInput } from '../../../src/scene/layoutInput'
import { largeDefaultGraph } from '../openExplorer'

const isLarge = () => document.querySelector('.large-flow') !== null

const cardNamed = (title: string) => {
  const cards = document.querySelectorAll<HTMLElement>('.career-map .role-card')
  return [...cards].find((card) => card.textContent?.startsWith(title)) ?? null
}

/** The card of a role, with nothing open; on a large map it is searched for first, where it is not there. */
export async function cardOn(title: string): Promise<HTMLElement> {
  if (isLarge() && cardNamed(title) === null) {
    await userEvent.click(screen.getByRole('combobox', { name: 'Search' }))
    await userEvent.keyboard(`${title}{Enter}`)
    await waitFor(() => {
      if (document.activeElement !== cardNamed(title)) throw new Error('The card has not the focus')
    })
    await userEvent.keyboard('{Escape}')
  }
  const card = cardNamed(title)
  if (card === null) throw new Error(`There is no card of ${title}`)
  return card
}

/** Where on a line it is pressed, from 0 to 1: others run apart from it there. */
const SHARE = 0.1

/** Presses the line between two roles. */
export async function pressLine(from: string, to: string) {
  const at = isLarge() ? onLargeMap(from, to) : await waitFor(() => onCurve(from, to))
  const hit = document.elementFromPoint(at.x, at.y)
  const how = { bubbles: true, cancelable: true, detail: 1, clientX: at.x, clientY: at.y }
  hit?.dispatchEvent(new MouseEvent('click', how))
}

function onCurve(from: string, to: string): DOMPoint {
  const path = document.querySelector<SVGPathElement>(`.transition[data-id="${from}~${to}"] .transition-hit`)
  path?.scrollIntoView({ block: 'center' })
  const matrix = path?.getScreenCTM()
  if (!path || !matrix) throw new Error('There is no such line')
  const { x, y } = path.getPointAtLength(path.getTotalLength() * SHARE)
  const at = new DOMPoint(x, y).matrixTransform(matrix)
  const hit = document.elementFromPoint(at.x, at.y)
  if (!hit?.closest('.transition')) throw new Error(`In place of the line stands ${hit?.className}`)
  return at
}

function onLargeMap(from: string, to: string): DOMPoint {
  const { curves } = layOutLarge(toLayoutInput(largeDefaultGraph, null), () => undefined)
  const transition = largeDefaultGraph.transitions.findIndex((one) => one.from === from && one.to === to)
  const { x, y } = pointAt(curveAt(curves, curves.transition.indexOf(transition)), SHARE)
  const viewport = document.querySelector<HTMLElement>('.large-flow .react-flow__viewport')
  const { left, top } = document.querySelector('.large-flow')?.getBoundingClientRect() ?? new DOMRect()
  const matrix = new DOMMatrix(viewport?.style.transform)
  const at = new DOMPoint(x, y).matrixTransform(matrix)
  return new DOMPoint(at.x + left, at.y + top)
}
