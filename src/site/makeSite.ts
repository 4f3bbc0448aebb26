// From the app as it was built, which is the same for every site, and what a site is to show, to all files of that site.

import { levelsInUse } from '../graph/roleGraph'
import type { SiteFacts } from '../library/site'
import { digest } from './digest'
import { frontPage } from './frontPage'
import { manifests } from './manifests'
import { notFoundPage } from './notFoundPage'
import { pageFacts } from './pageFacts'
import { type LoadPainter, painted } from './painted'
import { pinyinFile } from './pinyinFile'
import { serviceWorker } from './release'
import type { BuiltApp, Files, SiteContent } from './site'
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
  const files = new Map(app.files)
  const graphs = content.graphs.map((data) => {
    const { id, title, languages, roles } = data
    const file = JSON.stringify(data)
    const pinyin = pinyinFile(data)
    files.set(`data/${id}.json`, file)
    if (pinyin !== null) files.set(`data/${id}.pinyin.json`, pinyin)
    return {
      id,
      title,
      languages,
      columns: levelsInUse(roles),
      digest: digest(file),
      isRead: pinyin !== null,
    }
  })
  const site: SiteFacts = {
    languages: page.speakers.map(({ language }) => language),
    words: facts.words,
    views: facts.views,
    graphs,
  }
  const [first] = content.graphs
  const plain = withoutScript(first, page, facts.plainStyle)
  for (const [name, file] of [...plain.others, ...manifests(content, page)]) files.set(name, file)
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
