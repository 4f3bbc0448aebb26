// What a page begins with, before there is a graph to read the whole address against. src/start.ts asks it first, so that
// what is needed is on its way before the app has arrived; main.tsx asks again.
import { nearestLanguage } from '../graph/language'
import { levelsInUse } from '../graph/roleGraph'
import { FIRST_GRAPH } from '../library/site'
import { isDate } from '../notebook/isDate'
import type { Theme, View } from './explorerState'
import { readOne } from './pairs'
import { recall, recallMyRole } from './storage'
import type { ExplorerOptions } from './store'
import { MOST_DRAWN, usualView, VIEWS } from './views'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** What this device chose last, else what its browser prefers of `languages`, else the first; empty where there is none. */
function usualLanguage(languages: readonly string[]): string {
  const usual = recall('language')
  if (usual !== null && languages.includes(usual)) return usual
  for (const wish of navigator.languages) {
    const nearest = nearestLanguage(wish, languages)
    if (nearest !== null) return nearest
  }
  return languages[0] ?? ''
}

/** The theme that this device chose last. */
export const themeAtStart = (): Theme => THEMES.find((theme) => theme === recall('theme')) ?? 'system'

/** A talk that is over is not the next one, and what is no day is none. */
const dayToCome = (day: string | null): string =>
  day !== null && isDate(day) && day >= new Date().toLocaleDateString('sv') ? day : ''

/** What this device is used to. */
export const recallOptions = (languages: readonly string[]): Omit<ExplorerOptions, 'panels'> => ({
  usualLanguage: usualLanguage(languages),
  usualViewOf: ({ data: { roles } }) =>
    usualView(roles.length > MOST_DRAWN ? Number.POSITIVE_INFINITY : levelsInUse(roles)),
  theme: themeAtStart(),
  bothLanguages: recall('bothLanguages') === 'true',
  recallMyRole,
  signature: { name: recall('name') ?? '', date: dayToCome(recall('date')) },
})

/** The language that the page begins with: the one that the present address names, or the nearest to it of `languages`, else the usual. */
export function languageAtStart(languages: readonly string[]): string {
  const code = readOne(location.search, 'lang')
  return (code && nearestLanguage(code, languages)) ?? usualLanguage(languages)
}

/** The graph that the page opens: the one that the address names, if it is among those offered, else the first. */
export function graphAtStart(offered: readonly { readonly id: string }[]): string {
  const graph = readOne(location.search, 'graph')
  return offered.find(({ id }) => id === graph)?.id ?? FIRST_GRAPH
}

/** The keys that the present address has, whatever they say. */
export const keysAtStart = (): readonly string[] => [...new URLSearchParams(location.search).keys()]

/** How many columns the map of a graph has; as many as most where that is not known yet. */
export const columnsOf = (
  id: string,
  offered: readonly { readonly id: string; readonly columns?: number }[],
): number => offered.find((one) => one.id === id)?.columns ?? 2

/** Whether the present address names a graph that is not among those offered. */
export function namesAnother(offered: readonly { readonly id: string }[]): boolean {
  const graph = readOne(location.search, 'graph')
  return graph !== null && !offered.some(({ id }) => id === graph)
}

/** The view that the page will begin with, over a map of so many columns. */
export function viewAtStart(columns: number): View {
  const name = readOne(location.search, 'view')
  return VIEWS.find((view) => view === name) ?? usualView(columns)
}
