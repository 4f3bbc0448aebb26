import { inTime } from '../net/inTime'
import { followCleaned } from './cleanLink'
import { takeDrops } from './drops'
import { keepRelease } from './release'
import type { Explorer } from './store'

/** Files that are dropped anywhere are a person's own roles. */
function openDropped(explorer: Explorer): void {
  takeDrops(async (files, folders) => {
    explorer.getState().openDialog('own-roles')
    // A map that was on its way closes it; whoever closes it means it.
    const letGo = explorer.subscribe((now, before) => {
      if (before.dialog === 'own-roles' && now.dialog === null && now.graph !== before.graph)
        now.openDialog('own-roles')
    })
    const { ownRoles } = await import('./ownRoles')
    await ownRoles.getState().takeFiles(files, folders).finally(letGo)
  })
}

/**
 * Tells the person what happens to the page as a whole: that something failed, that a new release stands ready. Takes what is
 * dropped on it.
 * @param preloaded resolves when the page has fetched what it may need, so that a release is not fetched beside it
 */
function watchPage(explorer: Explorer, preloaded: Promise<unknown>): void {
  // What is drawn and fails says so itself; this is what was pressed or typed, or came back late.
  const onError = ({ error, reason }: Partial<ErrorEvent & PromiseRejectionEvent>) => {
    // Notes of the browser, such as that sizes are still changing, come without an error.
    if (error ?? reason) explorer.getState().sayOfPage('failed')
  }
  openDropped(explorer)
  addEventListener('error', onError)
  addEventListener('unhandledrejection', onError)
  const keep = () => keepRelease(explorer)
  // One part that does not come must not keep the rest from being kept.
  if (import.meta.env.PROD) inTime(preloaded).then(keep, keep)
}

/** What every page needs once it stands, as one part. */
export const latePage = { watchPage, followCleaned }
