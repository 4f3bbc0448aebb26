// From the app as it was built, which is the same for every site, and what a site is to show, to all files of that site.

import type { SiteFacts } from '../library/site'
import { apiFiles } from './apiFiles'
import { type EmbedApp, embedFiles } from './embedFiles'
import { embedHeaders } from './embedHeaders'
import { frontPage } from './frontPage'
import { graphFiles } from './graphFiles'
import { manifests } from './manifests'
import { notFoundPage } from './notFoundPage'
import { pageFacts } from './pageFacts'
import { type LoadPainter, painted } from './painted'
import { serviceWorker } from './release'
import { siteAddress } from './roleAddress'
import { rolePages } from './rolePages'
import type { BuiltApp, Files, SiteContent } from './site'
import { siteMap } from './siteMap'
import { type Locale, speakersOf } from './speakers'
import { withoutScript } from './withoutScript'

interface Made {
  readonly app: BuiltApp
  readonly content: SiteContent
  /** The words of the interface. */
  readonly locales: readonly Locale[]
  readonly loadPainter: LoadPainter
  /** What stands in the pages of others; asked for where somebody may show it. */
  readonly loadEmbed: () => Promise<EmbedApp>
}

const textOf = (file: string | Uint8Array = ''): string =>
  typeof file === 'string' ? file : new TextDecoder().decode(file)

/** All files of a site. The same content over the same app gives the same bytes. */
export async function makeSite({ app, content, locales, loadPainter, loadEmbed }: Made): Promise<Files> {
  const { facts } = app
  const framers = content.frameAncestors ?? []
  const page = pageFacts(content, speakersOf(locales))
  const { files: ofGraphs, graphs } = graphFiles(content)
  const files = new Map([...app.files, ...ofGraphs])
  const shown = content.graphs.map((data) => ({ data, file: ofGraphs.get(`data/${data.id}.json`) ?? '' }))
  const site: SiteFacts = {
    languages: page.speakers.map(({ language }) => language),
    words: facts.words,
    views: facts.views,
    graphs,
    ...(framers.length > 0 && { isEmbeddable: true }),
  }
  const [first] = content.graphs
  const pages = rolePages(content, page, facts.plainStyle)
  const plain = withoutScript(first, page, facts.plainStyle, { indexes: pages.indexes })
  const address = siteAddress(content.base)
  const made = [
    ...plain.others,
    ...manifests(content, page),
    ...pages.files,
    ...apiFiles(shown),
    ...(address === null ? [] : siteMap(address, pages.sets)),
  ]
  for (const [name, file] of made) files.set(name, file)
  files.set('404.html', notFoundPage(page))
  const index = frontPage(app.page, {
    page,
    site,
    style: facts.plainStyle,
    content: plain.content,
    painted: await painted(content, site, locales, loadPainter),
    painter: facts.painter,
  })
  files.set('index.html', index)
  files.set('sw.js', serviceWorker(app.worker, files, first.id))
  if (framers.length > 0) {
    const embedded = embedFiles({ app: await loadEmbed(), content, page, locales, ofGraphs, graphs })
    for (const [name, file] of embedded) files.set(name, file)
    const root = new URL(content.base ?? '/', 'https://here/').pathname
    const headers = embedHeaders(textOf(files.get('_headers')), { framers, root, paths: files.keys() })
    files.set('_headers', headers)
  }
  return files
}
