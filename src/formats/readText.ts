// From the bytes of a file to its text. What a program wrote in UTF-8, UTF-16 or GB18030 is read as it was meant; bytes that are
// none of these are refused with their place, since a mark in place of a character would be taken for what somebody wrote.

/** Where bytes are no text; all counted from 1. */
interface TextFault {
  readonly byte: number
  readonly line: number
  readonly column: number
}

/** A label of the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'shift_jis' | 'windows-1252'

export type TextRead =
  | {
      readonly text: string
      readonly encoding: Encoding
      /** Where the first replacement character stands that somebody wrote; null where there is none. */
      readonly replaced: { readonly line: number; readonly column: number } | null
    }
  | { readonly fault: TextFault }

const decode = (encoding: Encoding, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes)

/** So many bytes tell whether a text is of two bytes a character. */
const TELLING = 4096

/** The encoding that the first bytes tell: by a mark, or by the empty half of Latin characters. */
export function encodingAtStart(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le'
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be'
  return byEmptyHalves(bytes.subarray(0, TELLING)) ?? 'utf-8'
}

/** Chinese in UTF-16 has an empty half at its commas and line breaks alone: one unit in 25, all on one side. Fewer are a fault. */
function byEmptyHalves(bytes: Uint8Array): Encoding | null {
  const empty = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  const most = Math.max(even, odd)
  if (bytes.length % 2 === 1 || most < 3 || most * 50 < bytes.length || even * odd > 0) return null
  return odd > 0 ? 'utf-16le' : even > 0 ? 'utf-16be' : null
}

/** The text of a file, without a byte order mark. Never throws. */
export function readText(bytes: Uint8Array): TextRead {
  const encoding = encodingAtStart(bytes)
  try {
    return textOf(decode(encoding, bytes), encoding, bytes)
  } catch {
    if (encoding !== 'utf-8') return { fault: placeOf(bytes, brokenUnit(bytes, encoding), encoding) }
  }
  const { first, broken, whole } = scanUtf8(bytes)
  if (broken > whole && isChinese(bytes)) {
    try {
      return textOf(decode('gb18030', bytes), 'gb18030', bytes)
    } catch {
      // Then it is UTF-8 with mistakes in it.
    }
  }
  return { fault: placeOf(bytes, first, 'utf-8') }
}

/** What was decoded, but where an empty character says that it is no text. */
export function textOf(text: string, encoding: Encoding, bytes: Uint8Array): TextRead {
  const empty = text.indexOf('\u0000')
  if (empty >= 0) return { fault: { byte: byteOfEmpty(bytes, encoding) + 1, ...lineAt(text, empty) } }
  const replaced = text.indexOf('\ufffd')
  return { text, encoding, replaced: replaced < 0 ? null : lineAt(text, replaced) }
}

/** In no encoding but those of two bytes is an empty byte part of another character. */
function byteOfEmpty(bytes: Uint8Array, encoding: Encoding): number {
  if (!encoding.startsWith('utf-16')) return bytes.indexOf(0)
  for (let at = 0; at < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return at
  return 0
}

/** Counted from 1. */
function lineAt(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/)
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}

/** The bytes that a character of UTF-8 takes here; 0 where there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]]
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < lowest || second > highest) return 0
  for (let index = 2; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Where UTF-8 breaks off first, how often it does, and how many characters beyond ASCII are whole. */
export function scanUtf8(bytes: Uint8Array) {
  let [first, broken, whole] = [bytes.length, 0, 0]
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    if (length > 1) whole += 1
    if (length === 0) {
      broken += 1
      first = Math.min(first, at)
    }
    at += Math.max(length, 1)
  }
  return { first, broken, whole }
}

/**
 * Whether nearly all beyond ASCII are pairs of GB 2312, and mostly of its common half. What is broken UTF-8, or a Western
 * encoding, would be taken for rare characters.
 */
function isChinese(bytes: Uint8Array): boolean {
  let [common, known, rare] = [0, 0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]]
    if (lead < 0x80) continue
    const isPair = trail >= 0xa1 && trail <= 0xfe && lead >= 0xa1 && lead <= 0xf7
    if (isPair) known += 1
    else rare += 1
    if (isPair && lead <= 0xd7) common += 1
    // One of four bytes.
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1
  }
  return known >= 10 * rare && common * 2 > known
}

/** Where UTF-16 breaks off: at half a pair, or at half a unit at the end. */
function brokenUnit(bytes: Uint8Array, encoding: Encoding): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const unit = (at: number) => (at + 1 < bytes.length ? view.getUint16(at, encoding === 'utf-16le') : 0)
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const isHigh = unit(at) >= 0xd800 && unit(at) < 0xdc00
    const isLow = unit(at) >= 0xdc00 && unit(at) < 0xe000
    const isFollowed = unit(at + 2) >= 0xdc00 && unit(at + 2) < 0xe000
    if (isLow || (isHigh && !isFollowed)) return at
    if (isHigh) at += 2
  }
  return bytes.length - 1
}

/** What stands before the place is whole. */
export function placeOf(bytes: Uint8Array, at: number, encoding: Encoding): TextFault {
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, at))
  return { byte: at + 1, ...lineAt(before, before.length) }
}
