// Texts of others, such as names of files, as a terminal may show them: a terminal obeys control characters instead of showing them.
import { sep } from 'node:path'

const byNumber = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A name within a line. What a terminal would obey stands there by its number, a break of the line too. */
export const shownName = (name: string): string => name.replaceAll(/\p{Cc}/gu, byNumber)

/** Lines, which keep their breaks and tabs. JSON, where a number in its strings means the same, stays the same JSON. */
export const shownLines = (text: string): string => text.replaceAll(/(?![\n\t])\p{Cc}/gu, byNumber)

/** Of a path that needs no quotes. Where a backslash parts folders, shells take it as it is. */
const PLAIN = sep === '\\' ? /^[\p{L}\p{N}_./\\:@%+=,-]+$/u : /^[\p{L}\p{N}_./:@%+=,-]+$/u

/** A path as one types it in a shell. */
export function typed(path: string): string {
  if (/\p{Cc}/u.test(path)) return `$'${shownName(path.replaceAll(/[\\']/g, '\\$&'))}'`
  return PLAIN.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", "'\\''")}'`
}
