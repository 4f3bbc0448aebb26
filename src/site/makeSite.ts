// From the app as it was built, which is the same for every site, and what a site is to show, to all files of that site.

import type { SiteFacts } from '../library/site'
import { apiFiles } from './apiFiles'
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
}

/** All files of a site. The same content over the same app gives the same bytes. */
export async function makeSite({ app, content, locales, loadPainter }: Made): Promise<Files> {
  const { facts } = app
  const page = pageFacts(content, speakersOf(locales))
  const { files: ofGraphs, graphs } = graphFiles(content)
  const files = new Map([...app.files, ...ofGraphs])
  const site: SiteFacts = {
    languages: page.speakers.map(({ language }) => language),
    words: facts.words,
    views: facts.views,
    graphs,
  }
  const [first] = content.graphs
  const pages = rolePages(content, page, facts.plainStyle)
  const plain = withoutScript(first, page, facts.plainStyle, { indexes: pages.indexes })
  const address = siteAddress(content.base)
  const made = [
    ...plain.others,
    ...manifests(content, page),
    ...pages.files,
    ...apiFiles(content.graphs, ofGraphs),
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
  return files
}
