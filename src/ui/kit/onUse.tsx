import { type ComponentType, use } from 'react'

export interface OnUse {
  readonly Shown: ComponentType
  /** Fetches the code ahead of its use. Rejects when it does not arrive. */
  readonly preload: () => Promise<unknown>
}

/** Style sheets that did not arrive. Vite asks for each but once, so the next attempt has to. */
const lostSheets: HTMLLinkElement[] = []

/** Parts are named where there is no page, too: the page is watched from the first one on that is fetched. */
let isWatched = false
function watchSheets(): void {
  if (isWatched) return
  isWatched = true
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lostSheets.push(target)
    },
    true,
  )
}

const preloads: (() => Promise<unknown>)[] = []

/** Fetches, one after another while there is nothing else to do, all that is fetched on use, so that it is there at once. */
export async function preloadWhenIdle(): Promise<void> {
  for (const preload of preloads) {
    await idle()
    // What does not arrive now is fetched again on use, and said then.
    await preload().catch(() => null)
  }
}

const onPaper: (() => Promise<unknown>)[] = []

/** Fetches all that is printed, whatever is shown. What does not arrive is said on the page that is printed. */
export async function preloadPaper(): Promise<void> {
  await Promise.all(onPaper.map((preload) => preload().catch(() => null)))
}

/** Not every browser tells. */
const idle = () =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(done)
    else setTimeout(done, 500)
  })

const forgets: (() => void)[] = []

/** Lets what did not arrive be fetched once more when it is shown again. */
export function forgetFailures(): void {
  for (const forget of forgets) forget()
}

/**
 * A component whose code is fetched when it is first shown. Code that does not arrive is an error for the nearest
 * Boundary, and is fetched again when that tries again.
 */
export function onUse(load: () => Promise<ComponentType>, { paper = false } = {}): OnUse {
  let arrived: ComponentType | null = null
  let arriving: Promise<ComponentType> | null = null
  // What rendering waits for. A promise that failed is kept: React renders anew when it fails, and a new one in its
  // place would be waited for again, without end.
  let awaited: Promise<ComponentType> | null = null
  const preload = () => {
    watchSheets()
    if (arriving === null) for (const sheet of lostSheets.splice(0)) sheet.replaceWith(sheet.cloneNode())
    arriving ??= load().then(
      (component) => {
        arrived = component
        return component
      },
      (reason: unknown) => {
        arriving = null
        throw reason
      },
    )
    return arriving
  }
  preloads.push(preload)
  if (paper) onPaper.push(preload)
  forgets.push(() => {
    if (arriving === null) awaited = null
  })
  const Shown = () => {
    awaited ??= preload()
    const Arrived = arrived ?? use(awaited)
    return <Arrived />
  }
  return { Shown, preload }
}
