// Kinds of files that people take for tables, told by how they begin. Their names are the same in every language.

const BY_BYTES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\x1f\x8b', 'gzip (.gz)'],
  ['Rar!', 'RAR (.rar)'],
  ['7z\xbc\xaf', '7-Zip (.7z)'],
  ['SQLite format 3', 'SQLite'],
  ['{\\rtf', 'RTF (.rtf)'],
]

/** What web pages and exports that call themselves .xls are. */
const BY_TEXT: readonly (readonly [RegExp, string])[] = [
  [/^\s*<\?xml\b/i, 'XML'],
  [/^\s*<(!doctype html|html|head|meta|style|table)\b/i, 'HTML'],
]

/** The kind of a file by its first bytes; null where it is none of these. */
export const kindOfBytes = (bytes: Uint8Array): string | null => {
  const start = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('')
  return BY_BYTES.find(([sign]) => start.startsWith(sign))?.[1] ?? null
}

/** The kind of a text that is no table; null where it may be one. */
export const kindOfText = (text: string): string | null =>
  BY_TEXT.find(([pattern]) => pattern.test(text))?.[1] ?? null
