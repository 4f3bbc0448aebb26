import type { Page } from '@playwright/test'
import { overGraph } from './ofSite'
import { expect } from './test'

const VIEWS: Readonly<Record<string, string>> = { map: 'career-map', outline: 'outline', matrix: 'matrix' }
const PANELS = ['role', 'transition', 'compare', 'route', 'ready', 'today']

/** Goes to an address as Back and Forward do, in the page as it stands: loading it anew takes far longer. */
export async function goTo(page: Page, query: string) {
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    overGraph(`./${query}`),
  )
  const asked = new URLSearchParams(query)
  await expect(page.locator(`.view.${VIEWS[asked.get('view') ?? ''] ?? 'career-map'}`)).toBeAttached()
  const kind = PANELS.find((one) => ![null, 'nobody'].includes(asked.get(one))) ?? 'start'
  const panel = asked.get('compare') === '~' ? 'picking' : kind
  await expect(page.locator(`.panel-frame[data-panel="${panel}"] > section`)).toBeAttached()
}
