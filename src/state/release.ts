// Has the browser keep this release, so that the page opens without a network, and tells when a new one stands ready.
import { inTime, PATIENCE } from '../net/inTime'
import { TAKE_OVER } from '../offline/takeOver'
import { trustedAddress } from '../workers/trustedAddress'
import { reloadPage, savesData } from './browser'
import type { Explorer } from './store'

/** How often a page that stays open asks for a new release, ms. */
const HOUR = 3_600_000

/** From then on the page works without a network, where the browser keeps releases at all and may fetch more than it needs. */
export function keepRelease(explorer: Explorer): void {
  if (!('serviceWorker' in navigator) || savesData()) return
  // A broken one leaves the page as it is: it works as long as there is a network.
  watchReleases(() => explorer.getState().sayOfPage('new-release')).catch(() => null)
}

async function watchReleases(onNew: () => void): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker.controller === null)
    serviceWorker.addEventListener('controllerchange', keepOpened, { once: true })
  const registration = await serviceWorker.register(trustedAddress('serviceWorker'), {
    updateViaCache: 'none',
  })
  const tell = () => {
    // The first of all releases replaces none.
    if (registration.waiting !== null && serviceWorker.controller !== null) onNew()
  }
  tell()
  const watchComing = () => registration.installing?.addEventListener('statechange', tell)
  watchComing()
  registration.addEventListener('updatefound', watchComing)
  // Without a network there is nothing new.
  setInterval(() => registration.update().catch(() => null), HOUR)
}

/** Asks once more for the graphs that came before there was a service worker, so that it keeps them as well. */
function keepOpened(): void {
  const folder = new URL('./data/', location.href).href
  for (const { name } of performance.getEntriesByType('resource'))
    if (name.startsWith(folder)) fetch(name).catch(() => null)
}

/** Opens this place in a release that stands ready, or is on the host, else loads it anew. */
export async function openNewRelease(): Promise<void> {
  const waiting = await inTime(findWaiting()).catch(async () => (await ownRegistration())?.waiting ?? null)
  if (waiting === null) return reloadPage()
  navigator.serviceWorker.addEventListener('controllerchange', reloadPage, { once: true })
  // One that is overtaken meanwhile does not answer.
  setTimeout(reloadPage, PATIENCE)
  waiting.postMessage(TAKE_OVER)
}

/** Another site may lie above this one. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.scope === new URL('./', location.href).href ? registration : undefined
}

/** The service worker of a release that stands ready, or does once it has been fetched; null where there is none. */
async function findWaiting(): Promise<ServiceWorker | null> {
  const registration = await ownRegistration()
  if (registration === undefined) return null
  // One that is ready waits for nothing, be it a network or other pages that look for a newer one.
  if (registration.waiting !== null) return registration.waiting
  await registration.update()
  const { installing } = registration
  if (installing !== null)
    await new Promise((done) => {
      installing.onstatechange = done
    })
  return registration.waiting
}
