import { type ComponentType, use } from 'react'

interface OnUse {
  readonly Shown: ComponentType
  /** Fetches the code ahead of its use. Rejects when it does not arrive. */
  readonly preload: () => Promise<unknown>
}

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
  const Shown = () => {
    const Arrived = arrived ?? use(preload())
    return <Arrived />
  }
  return { Shown, preload }
}
