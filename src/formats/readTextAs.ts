// The text of a table, which programs save in more encodings than other files: what it was taken for is told, and may be chosen.
import {
  type Encoding,
  encodingAtStart,
  placeOf,
  readText,
  scanUtf8,
  type TextRead,
  textOf,
} from './readText'

/** Those that a table may be read in, in the order in which they are offered. */
export const ENCODINGS: readonly Encoding[] = [
  'utf-8',
  'gb18030',
  'big5',
  'shift_jis',
  'windows-1252',
  'utf-16le',
  'utf-16be',
]

/**
 * The text of a table: by its mark, by its empty halves, as UTF-8, as GB18030, else as windows-1252, in which every byte means
 * something. UTF-8 with a mistake in it is refused with its place, as are halves of characters in UTF-16. Never throws.
 */
export function readTableText(bytes: Uint8Array): TextRead {
  const read = readText(bytes)
  if ('text' in read || encodingAtStart(bytes) !== 'utf-8' || bytes.includes(0)) return read
  const { broken, whole } = scanUtf8(bytes)
  return whole >= broken ? read : readTextAs(bytes, 'windows-1252')
}

/** The text of bytes that are said to be of an encoding; what is none of it is refused with its place. Never throws. */
export function readTextAs(bytes: Uint8Array, encoding: Encoding): TextRead {
  const isWhole = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  try {
    return textOf(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, bytes)
  } catch {
    // The most bytes from the start that are whole, by halves.
    let [whole, broken] = [0, bytes.length + 1]
    while (broken - whole > 1) {
      const middle = Math.floor((whole + broken) / 2)
      if (isWhole(middle)) whole = middle
      else broken = middle
    }
    return { fault: placeOf(bytes, Math.min(whole, Math.max(bytes.length - 1, 0)), encoding) }
  }
}
