// What a page begins with, before there is a graph to read the whole address against. src/start.ts asks it first, so that
// what is needed is on its way before the app has arrived; main.tsx asks again.
import { nearestLanguage } from '../graph/language'
import { FIRST_GRAPH } from '../library/site'
import type { Theme, View } from './explorerState'
import { readOne } from './pairs'
import { recall } from './storage'
import type { ExplorerOptions } from './store'
import { usualView, VIEWS } from './views'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** What this device chose last; for the language else what its browser prefers of `languages`, else the first. */
export function recallOptions(languages: readonly string[]): Omit<ExplorerOptions, 'panels'> {
  const usual = recall('usualLanguage')
  const preferred = navigator.languages
    .map((wish) => nearestLanguage(wish, languages))
    .find((code) => code !== null)
  return {
    usualLanguage: languages.find((code) => code === usual) ?? preferred ?? languages[0] ?? '',
    usualView: usualView(),
    theme: THEMES.find((theme) => theme === recall('theme')) ?? 'system',
    bothLanguages: recall('bothLanguages') === 'true',
  }
}

/** The language that the present address names, if it is one of `languages`. */
export function languageAtStart(languages: readonly string[]): string | null {
  const code = readOne(location.search, 'lang')
  return languages.find((language) => language === code) ?? null
}

/** The graph that the page opens: the one that the address names, if it is among those offered, else the first. */
export function graphAtStart(offered: readonly { readonly id: string }[]): string {
  const graph = readOne(location.search, 'graph')
  return offered.find(({ id }) => id === graph)?.id ?? FIRST_GRAPH
}

/** The view that the page will begin with. */
export function viewAtStart(): View {
  const name = readOne(location.search, 'view')
  return VIEWS.find((view) => view === name) ?? usualView()
}
