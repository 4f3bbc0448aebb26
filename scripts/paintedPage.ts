// A Vite plugin that puts into the page what the app begins with, in every language, for a wide window and a narrow one, and
// the script that places the map of it in the window: so that all of it is seen before the app has arrived.
import { fileURLToPath } from 'node:url'
import { type Plugin, type Rolldown, runnerImport } from 'vite'
import type * as paintPageModule from '../src/painted/paintPage'
import { escapeText } from '../src/site/plainPage'
import { pinyinFiles } from './pinyin'
import { roleGraphs } from './roleGraphs'
import { DATA, readSite } from './site'
import { siteWords } from './siteWords'
import { locales } from './words'

const path = (address: string) => fileURLToPath(new URL(address, import.meta.url))
const WRITER = path('../src/painted/paintPage.tsx')
const PLACER = path('../src/paint.ts')
const APP = /<script type="module" crossorigin src="([^"]+)"><\/script>/
/** A map of more roles would make the page heavy for everyone. */
const MOST_ROLES = 60

/** The page is written without its styles. */
const noStyles = (): Plugin => ({
  name: 'rungs:no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
})

async function templates(folder: string): Promise<string> {
  const { graphs } = await readSite(folder)
  const [{ data }] = graphs
  if (data === null || data.roles.length > MOST_ROLES) return ''
  const { module } = await runnerImport<typeof paintPageModule>(WRITER, {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [noStyles(), roleGraphs(folder), pinyinFiles(), siteWords()],
  })
  const offered = graphs.flatMap((graph) =>
    graph.data === null ? [] : [{ id: graph.id, title: graph.data.title, languages: graph.data.languages }],
  )
  const pages: string[] = []
  // One after another: what a page is asked about the window stands for all of it.
  for (const { language, parts } of locales)
    for (const isStacked of [false, true]) {
      const words = parts.get('start') ?? {}
      const page = await module.paintPage({ data, language, words, isStacked, graphs: offered })
      pages.push(
        `<template data-painted="${escapeText(language)}" data-stacked="${isStacked}">${page}</template>`,
      )
    }
  const map = JSON.stringify(module.mapOf(data))
  return `<template id="painted-map" data-map="${escapeText(map)}"></template>\n${pages.join('\n')}`
}

export function paintedPage(folder = DATA): Plugin {
  return {
    name: 'rungs:painted-page',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: PLACER, name: 'paint' })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter(
          (one): one is Rolldown.OutputChunk => one.type === 'chunk',
        )
        const placer = chunks.find(({ facadeModuleId }) => facadeModuleId === PLACER)
        const [painter, ...others] = placer?.imports ?? []
        if (placer === undefined || painter === undefined || others.length > 0)
          throw new Error('src/paint.ts should be built into one file, which vite.config.ts names')
        // It does nothing but to import that file.
        delete bundle[placer.fileName]
        const written = await templates(folder)
        if (written === '') return html
        if (!APP.test(html)) throw new Error('index.html lacks the script of the app, which the painter runs')
        // The app is fetched at the same time, and run by the painter.
        return html
          .replace(
            APP,
            (_, app) =>
              `<script type="module" crossorigin src="./${painter}"></script>\n    <link rel="modulepreload" crossorigin data-app href="${app}">`,
          )
          .replace('<p id="late"', (late) => `${written}\n    ${late}`)
      },
    },
  }
}
