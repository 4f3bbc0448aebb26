import { keepRelease } from './release'
import type { Explorer } from './store'

/** Tells the person what happens to the page as a whole: that something failed, that a new release stands ready. */
export function watchPage(explorer: Explorer): void {
  // What is drawn and fails says so itself; this is what was pressed or typed, or came back late.
  const onError = ({ error, reason }: Partial<ErrorEvent & PromiseRejectionEvent>) => {
    // Notes of the browser, such as that sizes are still changing, come without an error.
    if (error ?? reason) explorer.getState().sayOfPage('failed')
  }
  addEventListener('error', onError)
  addEventListener('unhandledrejection', onError)
  if (import.meta.env.PROD) keepRelease(explorer)
}
