// A page that tells of every harm, and walks through many addresses fast.
import type { Page } from '@playwright/test'
import { watchPrototypes } from '../hostile/prototypes'
import { inAddress } from './ofSite'
import { expect } from './test'

declare global {
  interface Window {
    changedPrototypes: () => readonly string[]
    isDrawn: () => Promise<boolean>
  }
}

/** Tells the console, which fails the test, of each script that runs and each breach of the policy, in every page to come. */
export async function watchForHarm(page: Page) {
  await page.addInitScript({ content: `globalThis.changedPrototypes = (${String(watchPrototypes)})()` })
  await page.addInitScript(() => {
    for (const { prototype } of [Object, Array, Function, String, Number, RegExp, Map, Set, Promise])
      Object.seal(prototype)
    Object.defineProperty(globalThis, 'harmed', { set: () => console.error('A script ran') })
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Against the policy: ${violatedDirective} ${blockedURI}`),
    )
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const isThere = (place: string) => Boolean(document.querySelector(place)?.textContent?.trim())
    window.isDrawn = async () => {
      // The panel follows in the frame after the one that answers; the code of the first of a kind has to arrive.
      for (let frames = 0; frames < 2400; frames++) {
        await frame()
        if (frames > 2 && isThere('#root main') && isThere('.panel-frame > section')) return true
      }
      return false
    }
  })
}

/** The page is there, and what all objects have is as it was. */
export async function expectUnharmed(page: Page) {
  const found = await page.evaluate(() => ({
    changed: window.changedPrototypes(),
    isBlank: !document.querySelector('#root main')?.textContent?.trim(),
    foreign: document.querySelectorAll(
      '#root :is(script, iframe, object, embed, base, meta, link, form, img:not([src^="blob:"]))',
    ).length,
  }))
  expect(found).toEqual({ changed: [], isBlank: false, foreign: 0 })
}

/** Goes to each address as Back and Forward do, and gives those at which the page was blank. */
export const walk = (page: Page, addresses: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (all) => {
    const blank: string[] = []
    for (const address of all) {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
      if (!(await window.isDrawn())) blank.push(address)
    }
    return blank
  }, addresses)

/** An address of the graph of the journeys. */
export const addressOf = (pairs: Readonly<Record<string, readonly string[]>>, language = 'en'): string => {
  const written = Object.entries(pairs).map(
    ([key, ids]) => `&${key}=${ids.map((id) => encodeURIComponent(id.toWellFormed())).join('~')}`,
  )
  return `./?lang=${language}${inAddress()}${written.join('')}`
}

interface Device {
  readonly graph: string
  /** Of the browser's storage, by key. */
  readonly values: Readonly<Record<string, string>>
  /** Of its database: what stands under the keys of a graph, and what could not be read. */
  readonly entries: readonly (readonly unknown[])[]
  readonly aside: readonly string[]
}

/** Puts what somebody altered where the app keeps what is written. */
export const keepOnDevice = (page: Page, device: Device): Promise<void> =>
  page.evaluate(async ({ graph, values, entries, aside }) => {
    localStorage.clear()
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value)
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const opening = indexedDB.open('rungs', 1)
    opening.onupgradeneeded = () => {
      for (const store of ['entries', 'aside', 'taken']) opening.result.createObjectStore(store)
    }
    const database = await done(opening)
    const stores = database.transaction(['entries', 'aside', 'taken'], 'readwrite')
    for (const [key, value] of entries)
      await done(stores.objectStore('entries').put(value, [graph, String(key)]))
    for (const text of aside) await done(stores.objectStore('aside').put(text, [graph, text]))
    await done(stores.objectStore('taken').put(aside.join(''), graph))
    database.close()
  }, device)

interface TextFile {
  readonly name: string
  readonly content: string
}

/** Gives each file to the open sheet, as if a person had chosen it; what is said of those that are refused. */
export const openFiles = (page: Page, files: readonly TextFile[]): Promise<readonly string[]> =>
  page.evaluate(async (all) => {
    const said: string[] = []
    const now = () => document.querySelector('[data-saving="problem"]')?.textContent ?? ''
    for (const { name, content } of all) {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')
      if (input === null) throw new Error(`No file can be chosen after ${name}`)
      const chosen = new DataTransfer()
      chosen.items.add(new File([content], name))
      input.files = chosen.files
      const before = now()
      input.dispatchEvent(new Event('change', { bubbles: true }))
      // It is read beside the page; what is said of one may be said of the next.
      for (let frames = 0; frames < 20 && now() === before; frames++) await window.isDrawn()
      said.push(now())
    }
    return said
  }, files)
