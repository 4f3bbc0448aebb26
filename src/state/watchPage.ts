import { inTime } from '../net/inTime'
import { keepRelease } from './release'
import type { Explorer } from './store'

/**
 * Tells the person what happens to the page as a whole: that something failed, that a new release stands ready.
 * @param preloaded resolves when the page has fetched what it may need, so that a release is not fetched beside it
 */
export function watchPage(explorer: Explorer, preloaded: Promise<unknown>): void {
  // What is drawn and fails says so itself; this is what was pressed or typed, or came back late.
  const onError = ({ error, reason }: Partial<ErrorEvent & PromiseRejectionEvent>) => {
    // Notes of the browser, such as that sizes are still changing, come without an error.
    if (error ?? reason) explorer.getState().sayOfPage('failed')
  }
  addEventListener('error', onError)
  addEventListener('unhandledrejection', onError)
  const keep = () => keepRelease(explorer)
  // One part that does not come must not keep the rest from being kept.
  if (import.meta.env.PROD) inTime(preloaded).then(keep, keep)
}
