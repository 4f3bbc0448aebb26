// Runs before the first paint, as a script of its own: so that a remembered theme does not flash and the language of the
// page is said before its first text; asks at once for the words, the view and the role graph that the page will begin
// with; and stands by to say so when the app itself does not arrive.
import { directionOf } from './graph/language'
import { sayNotStarted } from './painted/notStarted'
import { startApp } from './painted/startApp'
import { columnsOf, graphAtStart, languageAtStart, themeAtStart, viewAtStart } from './state/atStart'

/** What scripts/startScript.ts writes beside the script; while one works on the page there is nothing to be asked for ahead. */
interface StartFiles {
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly views: Readonly<Record<string, readonly string[]>>
  readonly graphs: readonly { readonly id: string; readonly columns: number }[]
}

const written = document.currentScript?.dataset['files'] ?? '{"words":{},"views":{},"graphs":[]}'
const { words, views, graphs }: StartFiles = JSON.parse(written)
const languages = Object.keys(words)
const theme = themeAtStart()
const language = languageAtStart(languages)
const root = document.documentElement

if (theme !== 'system') root.dataset['theme'] = theme
if (language !== '') {
  root.lang = language
  root.dir = directionOf(language)
}

const graph = graphAtStart(graphs)
const data = graphs.length === 0 ? [] : [`./data/${encodeURIComponent(graph)}.json`]
for (const file of [
  ...data,
  ...(words[language] ?? []),
  ...(views[viewAtStart(columnsOf(graph, graphs))] ?? []),
]) {
  const link = document.createElement('link')
  link.rel = file.endsWith('.js') ? 'modulepreload' : 'preload'
  if (file.endsWith('.css')) link.as = 'style'
  if (file.endsWith('.json')) link.as = 'fetch'
  // As the app will ask for it, or it would be fetched twice.
  link.crossOrigin = ''
  link.href = file
  document.head.append(link)
}

addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return
    // Without what paints the page nothing is lost but time.
    if (target.dataset['painter'] === undefined) sayNotStarted()
    else startApp(document)
  },
  true,
)
