// What the app begins with, in every language, for a wide window and a narrow one, with what places the map of it in the window:
// so that all of it is seen before the app has arrived.
import type { RoleGraphData } from '../graph/model'
import type { Words } from '../i18n/words'
import type { SiteFacts } from '../library/site'
import { escapeText } from './escapeText'
import type { SiteContent } from './site'
import type { Locale } from './speakers'

interface Asked {
  readonly data: RoleGraphData
  readonly language: string
  readonly words: Words
  readonly isStacked: boolean
  readonly graphs: SiteFacts['graphs']
}

/** What paints a page of a site: the app itself, which reads what site it is as it is loaded. */
export interface Painter {
  readonly paintPage: (asked: Asked) => Promise<string>
  readonly mapOf: (data: RoleGraphData) => unknown
}

export type LoadPainter = (site: SiteFacts) => Promise<Painter>

/** A map of more roles would make the page heavy for everyone. */
const MOST_ROLES = 60

/** Empty for a site that begins with a larger graph. */
export async function painted(
  { graphs: [data] }: SiteContent,
  site: SiteFacts,
  locales: readonly Locale[],
  load: LoadPainter,
): Promise<string> {
  if (data.roles.length > MOST_ROLES) return ''
  const { paintPage, mapOf } = await load(site)
  const pages: string[] = []
  // One after another: what a page is asked about the window stands for all of it.
  for (const { language, parts } of locales)
    for (const isStacked of [false, true]) {
      const words = parts.get('start') ?? {}
      const page = await paintPage({ data, language, words, isStacked, graphs: site.graphs })
      pages.push(
        `<template data-painted="${escapeText(language)}" data-stacked="${isStacked}">${page}</template>`,
      )
    }
  const map = escapeText(JSON.stringify(mapOf(data)))
  return `<template id="painted-map" data-map="${map}"></template>\n${pages.join('\n')}`
}
