import type { Page } from '@playwright/test'
import { expect, overGraph } from './test'

/** Goes to an address as Back and Forward do, in the page as it stands: loading it anew takes far longer. */
export async function goTo(page: Page, query: string) {
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    overGraph(`./${query}`),
  )
  await expect(page.locator('[data-arriving]')).toHaveCount(0)
}
