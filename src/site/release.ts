// Tells the service worker which files the release is made of: all that the page begins with or fetches of its own, and which
// graph it begins with.
import { digest } from './digest'
import type { Files } from './site'

/** Larger than all else together, and for few: maps of one's own in Chinese that are searched. */
const LATE = /^assets\/pinyinJob-/
const PART =
  /^(?:index\.html|start\.js|[\w-]+\.(?:svg|png)|manifest[\w.-]*\.webmanifest|assets\/.*\.(?:js|css|json))$/

const LENGTH = 16

/** The service worker of a site of these files, which begins with the graph `first`. */
export function serviceWorker(built: string, files: Files, first: string): string {
  const parts = [...files.keys()].filter((file) => PART.test(file)).toSorted()
  const needed = parts
    .filter((url) => !LATE.test(url))
    .map((url) => ({
      url,
      // Null where the name changes with the content.
      revision: url.startsWith('assets/') ? null : digest(files.get(url) ?? '').slice(0, LENGTH),
    }))
  const release = {
    release: digest(JSON.stringify(needed)).slice(0, LENGTH),
    files: needed,
    late: parts.filter((url) => LATE.test(url)),
    graphs: [`data/${first}.json`, `data/${first}.pinyin.json`].filter((file) => files.has(file)),
  }
  return `self.rungsRelease=${JSON.stringify(release)};\n${built}`
}
