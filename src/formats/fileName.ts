// Names for files that every system takes: no path, no reserved character, no name of a device, bounded in bytes.
import type { RoleGraph } from '../graph/roleGraph'

/** Most bytes in UTF-8 of the graph's part and of what the file holds; file systems take 255 in all. */
const MOST_BYTES = { graph: 60, what: 120 } as const

/** Bytes in UTF-8; a lone half of a character counts as the mark that takes its place. */
const bytesOf = (text: string): number => {
  const code = text.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Letters, digits and marks of any script, all else as single hyphens. */
function safe(text: string, most: number): string {
  const words = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
  let bytes = 0
  const kept = [...words.replace(/^[-\p{M}]+/u, '')].filter((character) => {
    bytes += bytesOf(character)
    return bytes <= most
  })
  return kept.join('').replace(/-+$/, '')
}

/** `rungs-<day>.<extension>`: everything that a person wrote, on that day. */
export const nameOfEverything = (day: string, extension: string): string =>
  `rungs-${safe(day, 10)}.${extension}`

/** `rungs-<graph>-<what>-<day>.<extension>`; the day is that of the data unless told. A part of which nothing can be kept is left out. */
export function fileNameOf(
  { id, updated }: RoleGraph,
  what: string,
  extension: string,
  day = updated,
): string {
  const parts = ['rungs', safe(id, MOST_BYTES.graph), safe(what, MOST_BYTES.what), safe(day, 10)]
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`
}

/** A name of a person's own, with an extension. */
export const fileNamed = (name: string, extension: string): string =>
  `${safe(name, MOST_BYTES.what) || 'rungs'}.${extension}`
