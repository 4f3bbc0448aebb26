// The page of a site that stands in other pages, with all that it needs below `embed/`: it may be of no origin there, so what it reads
// comes as scripts (src/net/fileByScript.ts).
import { writeMapCard } from '../formats/mapSvg/mapCard'
import { directionOf } from '../graph/language'
import { createRoleGraph } from '../graph/roleGraph'
import type { SiteFacts } from '../library/site'
import { digest } from './digest'
import { escapeText } from './escapeText'
import { inEachLanguage } from './frontPage'
import type { PageFacts } from './pageFacts'
import type { Files, SiteContent } from './site'
import { type Locale, speakersOf } from './speakers'
import { wordFiles } from './wordFiles'

/** The app as it was built to stand in other pages. */
export interface EmbedApp {
  readonly script: string
  readonly style: string
}

interface Made {
  readonly app: EmbedApp
  readonly content: SiteContent
  readonly page: PageFacts
  readonly locales: readonly Locale[]
  /** The maps as files, by path below the page of the site, and what a page is told of them. */
  readonly ofGraphs: ReadonlyMap<string, string>
  readonly graphs: SiteFacts['graphs']
}

export const EMBED = 'embed/'
const WORDS = './words/'

/** A script that puts files where the page finds them, by their addresses. */
const scriptOf = (files: readonly (readonly [address: string, text: string])[]): string =>
  `(self.rungsFiles??=new Map)${files.map((file) => `.set(${file.map((part) => JSON.stringify(part)).join()})`).join('')}\n`

/** All files below `embed/`, by path below the page of the site. */
export function embedFiles({ app, content, page, locales, ofGraphs, graphs }: Made): Files {
  const files = new Map<string, string>()
  /** Puts a file there whose name changes with its content; its address as the page has it. */
  const put = (name: string, ending: string, text: string): string => {
    const path = `assets/${name}-${digest(text).slice(0, 8)}.${ending}`
    files.set(`${EMBED}${path}`, text)
    return `./${path}`
  }
  const scripts = new Map<string, string>()
  const putFiles = (name: string, held: readonly (readonly [address: string, text: string])[]) => {
    const address = put(name, 'js', scriptOf(held))
    for (const [file] of held) scripts.set(file, address)
  }
  for (const locale of locales)
    putFiles(
      `words-${locale.language}`,
      wordFiles(locale).map(([path, text]) => [`${WORDS}${path}`, text]),
    )
  for (const { id } of content.graphs)
    putFiles(
      'map',
      ['.json', '.pinyin.json'].flatMap((ending) => {
        const text = ofGraphs.get(`data/${id}${ending}`)
        return text === undefined ? [] : [[`./data/${encodeURIComponent(id)}${ending}`, text] as const]
      }),
    )
  const site: SiteFacts = {
    languages: page.speakers.map(({ language }) => language),
    words: WORDS,
    views: {},
    graphs: graphs.map(({ versions: _, ...graph }) => graph),
  }
  files.set(
    `${EMBED}index.html`,
    embedPage(page, {
      style: put('app', 'css', app.style),
      script: put('app', 'js', app.script),
      told: { site: JSON.stringify(site), files: JSON.stringify(Object.fromEntries(scripts)) },
    }),
  )
  for (const data of content.graphs)
    for (const { language, t } of speakersOf(locales)) {
      const graph = createRoleGraph(data)
      const counts = [
        t('card.roles', { count: graph.roles.size }),
        t('card.moves', { count: graph.transitions.length }),
      ].join(' · ')
      files.set(
        `${EMBED}${data.id}.${language}.svg`,
        writeMapCard(graph, { language, counts, open: t('plain.map') }),
      )
    }
  return files
}

interface Parts {
  /** Addresses. */
  readonly style: string
  readonly script: string
  /** What its script says of it. */
  readonly told: Readonly<Record<'site' | 'files', string>>
}

function embedPage(page: PageFacts, { style, script, told }: Parts): string {
  const { language, title, speakers } = page
  const ways = speakers.map(
    ({ language: its, t }) =>
      `<a href="../" target="_blank" rel="noopener noreferrer" lang="${escapeText(its)}">${escapeText(t('plain.map'))}</a>`,
  )
  return `<!doctype html>
<html lang="${escapeText(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeText(title)}</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<script defer src="${script}" data-site="${escapeText(told.site)}" data-files="${escapeText(told.files)}"></script>
</head>
<body>
<div id="root"><p class="starting">${inEachLanguage(page, 'starting').join(' ')}</p></div>
<p id="not-started" role="alert" hidden>${inEachLanguage(page, 'notStarted').join('<br>')}</p>
<noscript><p>${ways.join(' · ')}</p></noscript>
</body>
</html>
`
}
