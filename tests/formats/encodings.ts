// Texts as bytes, in the encodings that programs write.

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function utf16(text: string, isLittle = true, mark = '\ufeff'): Uint8Array {
  const units = `${mark}${text}`
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < units.length; index++)
    view.setUint16(index * 2, units.charCodeAt(index), isLittle)
  return bytes
}

/** By character, as a decoder reads them: there is no encoder. */
const pairs = new Map<string, readonly number[]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail))
    if (trail !== 0x7f && [...character].length === 1) pairs.set(character, [lead, trail])
  }
/** Four bytes count on from a first one, for the characters of a plane and for the few below that are used here. */
function four(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x10000 && character !== '\ufffd')
    throw new Error(`How ${character} is written is not known here`)
  const linear = character === '\ufffd' ? 39_417 : code - 0x10000 + 189_000
  return [
    0x81 + Math.floor(linear / 12600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ]
}
export const gb18030 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? (utf8(character)[0] ?? 0) : (pairs.get(character) ?? four(character)),
    ),
  )

export const cases: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', utf8],
  ['UTF-8 with a mark', (text) => utf8(`\ufeff${text}`)],
  ['UTF-16, the small end first', (text) => utf16(text)],
  ['UTF-16, the big end first', (text) => utf16(text, false)],
  ['UTF-16 without a mark', (text) => utf16(text, true, '')],
  ['UTF-16 without a mark, the big end first', (text) => utf16(text, false, '')],
  ['GB18030', gb18030],
]
