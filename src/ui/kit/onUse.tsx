import type { i18n } from 'i18next'
import { type ComponentType, use, useContext } from 'react'
import { getI18n, I18nContext, useTranslation } from 'react-i18next'
import { fetchWords, hasWords } from '../../i18n/i18n'
import type { Part } from '../../i18n/words'

export interface OnUse {
  readonly Shown: ComponentType
  /** Fetches code and words ahead of their use. Rejects when any does not arrive. */
  readonly preload: () => Promise<unknown>
  /** What it says beside the words that are there from the start. */
  readonly words: readonly Part[]
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

/** What rendering waits for, in one language of one instance. */
interface Awaited {
  readonly i18n: i18n
  readonly language: string
  readonly component: Promise<ComponentType>
  isLost: boolean
}

/**
 * A component whose code and words are fetched when it is first shown. What does not arrive is an error for the nearest
 * Boundary, and is fetched again when that tries again.
 */
export function onUse(
  load: () => Promise<ComponentType>,
  { words = [], paper = false }: { readonly words?: readonly Part[]; readonly paper?: boolean } = {},
): OnUse {
  let arrived: ComponentType | null = null
  let arriving: Promise<ComponentType> | null = null
  // One that failed is kept: React renders anew when it fails, and a new one in its place would be waited for again,
  // without end.
  let awaited: Awaited | null = null
  const loadOnce = () => {
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
  const preload = async () => {
    const [component] = await Promise.all([loadOnce(), fetchWords(getI18n(), words)])
    return component
  }
  preloads.push(preload)
  if (paper) onPaper.push(preload)
  forgets.push(() => {
    if (awaited?.isLost) awaited = null
  })
  const awaitIn = (spoken: i18n): Promise<ComponentType> => {
    const { language } = spoken
    if (awaited?.i18n !== spoken || awaited.language !== language) {
      const one: Awaited = { i18n: spoken, language, component: preload(), isLost: false }
      one.component.catch(() => {
        one.isLost = true
      })
      awaited = one
    }
    return awaited.component
  }
  const Shown = () => {
    // Draws anew when the language changes. What it gives is a copy, another one each time until it is drawn.
    useTranslation()
    const { i18n } = useContext(I18nContext)
    const Arrived = arrived !== null && hasWords(i18n, words) ? arrived : use(awaitIn(i18n))
    return <Arrived />
  }
  return { Shown, preload, words }
}
