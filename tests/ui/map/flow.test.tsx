import whole from '@xyflow/react/dist/base.css?inline'
import { afterEach, describe, expect, it } from 'vitest'
import { openExplorer } from '../openExplorer'

const added = document.createElement('style')
added.textContent = `@layer flow { ${whole} }`
afterEach(() => added.remove())

/** All that is set of an element, but for variables, and the colour of the ends of lines, which are never seen. */
function styleOf(element: Element): string {
  const style = getComputedStyle(element)
  return [...style]
    .filter((property) => !property.startsWith('--'))
    .filter((property) => !(property === 'background-color' && element.matches('.react-flow__handle')))
    .map((property) => `${property}: ${style.getPropertyValue(property)}`)
    .join('\n')
}

describe('the style of React Flow', () => {
  it.each([
    ['as it lies', ''],
    ['while it is drawn', 'dragging'],
  ])('is here as far as this map needs it, %s', async (_, state) => {
    await openExplorer()
    const flow = document.querySelector('.react-flow')
    if (state !== '') flow?.querySelector('.react-flow__pane')?.classList.add(state)
    const all = [...document.querySelectorAll('.react-flow, .react-flow *')]
    // One of each kind.
    const elements = [
      ...new Map(all.map((one) => [`${one.tagName} ${one.getAttribute('class')}`, one])).values(),
    ]
    expect(elements.length).toBeGreaterThan(20)
    const before = elements.map(styleOf)
    document.head.append(added)
    expect(elements.map(styleOf)).toEqual(before)
  })
})
