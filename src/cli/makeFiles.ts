import { compressed } from '../site/compress'
import { makeSite } from '../site/makeSite'
import type { Files, SiteContent } from '../site/site'
import { loadPainter, readApp } from './app'
import type { Context } from './command'
import { locales } from './words'

/** All files of a site, as the app that came with the command shows it, each text also compressed. */
export async function makeFiles(content: SiteContent, { home }: Context): Promise<Files> {
  const app = await readApp(home)
  const files = await makeSite({ app, content, locales, loadPainter: (site) => loadPainter(home, site) })
  return new Map([...files, ...(await compressed(files))])
}
