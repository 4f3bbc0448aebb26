import type { Locator } from '@playwright/test'

/** What lies on top in the middle of an element is that element. */
export const isUncovered = (element: Locator) =>
  element.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return hit !== null && (one.contains(hit) || hit.contains(one))
  })
