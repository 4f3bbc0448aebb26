// Runs as soon as it is there, as a script of its own that nothing waits for: gives the page its remembered theme and its
// language; asks at once for the words, the view and the role graph that the page will begin with; holds what is dropped; and
// stands by to say so when the app itself does not arrive.
import { site } from 'virtual:site'
import { askAhead } from './net/askedAhead'
import { dress } from './painted/dress'
import { watchSheet } from './painted/lateSheet'
import { manifestFile } from './painted/manifestFile'
import { watchStart } from './painted/notStarted'
import { startApp } from './painted/startApp'
import { columnsOf, graphAtStart, viewAtStart } from './state/atStart'
import { watchDrops } from './state/drops'

const { languages, words, views, graphs } = site
const root = document.documentElement
const language = dress(document, languages)
if (language !== '')
  document.querySelector('link[rel=manifest]')?.setAttribute('href', `./${manifestFile(language)}`)
watchStart()
watchSheet()
watchDrops()

const graph = graphAtStart(graphs)
// While one works on the page there is nothing to be asked for ahead.
const ahead = views[viewAtStart(columnsOf(graph, graphs))]
const files =
  ahead === undefined
    ? []
    : [`./data/${encodeURIComponent(graph)}.json`, `${words}${language}/start.json`, ...ahead]
// An app that was sooner has asked for them itself.
for (const file of root.dataset['begun'] === 'app' ? [] : files) {
  if (file.endsWith('.json')) {
    askAhead(file)
    continue
  }
  const link = document.createElement('link')
  link.rel = file.endsWith('.js') ? 'modulepreload' : 'preload'
  if (file.endsWith('.css')) link.as = 'style'
  // As the app will ask for it, or it would be fetched twice.
  link.crossOrigin = ''
  link.href = file
  document.head.append(link)
}

// By then the scripts of the page have run, or have not arrived.
addEventListener('load', () => {
  if (root.dataset['begun'] === undefined) startApp(document)
})
