import { type ComponentType, use } from 'react'

interface OnUse {
  readonly Shown: ComponentType
  /** Fetches the code ahead of its use. Rejects when it does not arrive. */
  readonly preload: () => Promise<unknown>
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

/** Not every browser tells. */
const idle = () =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(done)
    else setTimeout(done, 500)
  })

/**
 * A component whose code is fetched when it is first shown. Code that does not arrive is an error for the nearest
 * Boundary, and is fetched again at the next attempt.
 */
export function onUse(load: () => Promise<ComponentType>): OnUse {
  let arrived: ComponentType | null = null
  let arriving: Promise<ComponentType> | null = null
  const preload = () => {
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
  const Shown = () => {
    const Arrived = arrived ?? use(preload())
    return <Arrived />
  }
  return { Shown, preload }
}
