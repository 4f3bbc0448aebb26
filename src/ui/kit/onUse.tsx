import { type ComponentType, type ReactNode, useLayoutEffect, useReducer, useState } from 'react'
import { fetchWords, hasWords, type I18n } from '../../i18n/i18n'
import { useI18n, useTranslation } from '../../i18n/useTranslation'
import type { Part } from '../../i18n/words'
import { inTime } from '../../net/inTime'

export interface OnUse {
  /** Until it is there, `fallback` stands in its place. */
  readonly Shown: ComponentType<{ readonly fallback?: ReactNode }>
  /** Fetches its code, and its words where it is told who keeps them, ahead of their use. Rejects when any does not arrive. */
  readonly preload: (i18n?: I18n) => Promise<unknown>
  /** What it says beside the words that are there from the start. */
  readonly words: readonly Part[]
}

/** Style sheets that did not arrive. Vite asks for each but once, so the next attempt has to. */
const lostSheets: HTMLLinkElement[] = []

/** Asks once more for those, and for the ones that have not come yet; whoever waits for one hears when it comes. */
function askForSheets(): void {
  const all = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')
  const late = Array.from(all).filter(({ sheet }) => sheet === null)
  for (const sheet of new Set([...lostSheets.splice(0), ...late])) {
    const again = document.importNode(sheet)
    again.onload = () => sheet.dispatchEvent(new Event('load'))
    sheet.replaceWith(again)
  }
}

/** Parts are named where there is no page, too: the page is watched from the first one on that is fetched. */
let isWatched = false
function watchSheets(): void {
  if (isWatched || typeof document === 'undefined') return
  isWatched = true
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lostSheets.push(target)
    },
    true,
  )
}

const preloads: OnUse['preload'][] = []

/** Fetches all that is fetched on use, so that it is there at once: what is printed first, then the rest while there is nothing else to do. */
export async function preloadWhenIdle(i18n: I18n): Promise<void> {
  await idle()
  await preloadPaper(i18n)
  for (const preload of preloads) {
    if (onPaper.includes(preload)) continue
    await idle()
    // What does not arrive now is fetched again on use, and said then.
    await preload(i18n).catch(() => null)
  }
}

const onPaper: OnUse['preload'][] = []

/** Fetches all that is printed, whatever is shown. What does not arrive is said on the page that is printed. */
export async function preloadPaper(i18n: I18n): Promise<void> {
  await Promise.all(onPaper.map((preload) => preload(i18n).catch(() => null)))
}

/** Not every browser tells; one that does not has drawn what it was asked for by then, ms. */
const PAUSE = 50

const idle = () =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(done)
    else setTimeout(done, PAUSE)
  })

interface Options {
  readonly words?: readonly Part[]
  /** Whether it is printed, whatever is shown. */
  readonly paper?: boolean
  /** Whether the page can do without it: where it does not arrive, there is none. */
  readonly spare?: boolean
}

/**
 * A component whose code and words are fetched when it is first shown. What does not arrive in time is an error for the nearest
 * Boundary, and is fetched again when that shows it again.
 */
export function onUse(
  load: () => Promise<ComponentType>,
  { words = [], paper = false, spare = false }: Options = {},
): OnUse {
  let arrived: ComponentType | null = null
  let arriving: Promise<ComponentType> | null = null
  let isLost = false
  const loadOnce = () => {
    watchSheets()
    if (isLost) askForSheets()
    isLost = false
    // What breaks off, as where a phone changes networks, is asked for once more; of a sheet Vite would forget that it is lost.
    const loadAgain = (reason: unknown) => {
      if (lostSheets.length > 0) throw reason
      return load()
    }
    arriving ??= inTime(load().catch(loadAgain)).then(
      (component) => {
        arrived = component
        return component
      },
      (reason: unknown) => {
        arriving = null
        isLost = true
        throw reason
      },
    )
    return arriving
  }
  const fetchIn = async (i18n: I18n) => {
    const [component] = await Promise.all([loadOnce(), fetchWords(i18n, words)])
    return component
  }
  const preload: OnUse['preload'] = (i18n) => (i18n === undefined ? loadOnce() : fetchIn(i18n))
  preloads.push(preload)
  if (paper) onPaper.push(preload)
  // Suspense would keep what has arrived back for the third of a second.
  const Shown = ({ fallback = null }: { readonly fallback?: ReactNode }) => {
    const { language } = useTranslation()
    const i18n = useI18n()
    const [, drawAnew] = useReducer((times: number) => times + 1, 0)
    const [lost, lose] = useState<{ readonly reason: unknown } | null>(null)
    const Arrived = hasWords(i18n, words) ? arrived : null
    // biome-ignore lint/correctness/useExhaustiveDependencies: words in another language are other words.
    useLayoutEffect(() => {
      if (Arrived !== null) return
      let isLeft = false
      fetchIn(i18n).then(
        () => isLeft || drawAnew(),
        (reason: unknown) => isLeft || spare || lose({ reason }),
      )
      return () => {
        isLeft = true
      }
    }, [Arrived, i18n, language])
    if (lost !== null) throw lost.reason
    return Arrived === null ? fallback : <Arrived />
  }
  return { Shown, preload, words }
}
