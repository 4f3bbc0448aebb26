import type { Page } from '@playwright/test'
import { expect } from './test'

/** Goes to an address as Back and Forward do, in the page as it stands: loading it anew takes far longer. */
export async function goTo(page: Page, query: string) {
  await page.evaluate((address) => {
    history.pushState(null, '', address === '' ? location.pathname : address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
  await expect(page.locator('[data-arriving]')).toHaveCount(0)
}
