import { compressed } from '../site/compress'
import { makeSite } from '../site/makeSite'
import { oneFile } from '../site/oneFile'
import type { Files, SiteContent } from '../site/site'
import { loadPainter, readApp, readEmbedApp, readSingleApp } from './app'
import type { Context } from './command'
import { locales } from './words'

/** All files of a site, as the app that came with the command shows it, each text also compressed. */
export async function makeFiles(content: SiteContent, { home }: Context): Promise<Files> {
  const app = await readApp(home)
  const files = await makeSite({
    app,
    content,
    locales,
    loadPainter: (site) => loadPainter(home, site),
    loadEmbed: () => readEmbedApp(home),
  })
  return new Map([...files, ...(await compressed(files))])
}

/** The site as one file. */
export const makeOneFile = async (content: SiteContent, { home }: Context): Promise<string> =>
  oneFile({ app: await readSingleApp(home), content, locales })
