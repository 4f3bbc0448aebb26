// The name of a file for an id, which may be any text. Two ids never have one name, also where case does not count and accents
// are written in another way. An id has the same name in every release: addresses are made of it, so nothing here may change.
import { digest } from './digest'

/** Stand as they are: they have no case, and are written in one way only. */
const PLAIN = /[a-z0-9\u4e00-\u9fff-]/
/** A dot stays inside a number, where it is taken for no ending. */
const POINT = /^\d\.\d$/
/** Names of devices, with any ending too, and what a site or its host has under that name. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|assets)(?:\.|$)/

/** File systems take 255 bytes in all, some of them 143. */
const MOST_BYTES = 100
const DIGEST_LENGTH = 16

/** A unit of UTF-16 by its number. */
const byNumber = (unit: string): string => `__${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

function written(unit: string, at: number, id: readonly string[]): string {
  if (PLAIN.test(unit) || POINT.test(id.slice(Math.max(0, at - 1), at + 2).join(''))) return unit
  if (unit === ' ') return '_-'
  return /[A-Z]/.test(unit) ? `_${unit.toLowerCase()}` : byNumber(unit)
}

/**
 * The name for an id: lower-case letters, digits, hyphens and Chinese characters stay, a capital is `_` and the small letter, a
 * space `_-`, all else `__` and four digits. A long one is cut and ends in `___` and a part of the SHA-256 of the id.
 */
export function safeName(id: string): string {
  const name = id.split('').map(written).join('')
  if (TAKEN.test(name)) return `${byNumber(name)}${name.slice(1)}`
  if (Buffer.byteLength(name) <= MOST_BYTES) return name
  let kept = ''
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > MOST_BYTES) break
    kept += character
  }
  return `${kept}___${digest(id).slice(0, DIGEST_LENGTH)}`
}
