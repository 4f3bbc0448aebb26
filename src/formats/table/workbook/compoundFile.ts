// Files of the kind that Office wrote before XLSX, and in which it still locks what has a password: told by what lies in them.
import { DAMAGED, type Refusal, refuse } from './refusal'

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte)

const CONTENTS: ReadonlyMap<string, Refusal> = new Map([
  ['EncryptedPackage', refuse('locked-workbook')],
  ['Workbook', refuse('old-workbook')],
  ['Book', refuse('old-workbook')],
  ['WordDocument', refuse('other-kind-of-file', { found: 'Word (.doc)' })],
  ['PowerPoint Document', refuse('other-kind-of-file', { found: 'PowerPoint (.ppt)' })],
])

const HEAD_LENGTH = 512
/** Each name of a directory takes so much, and begins at a multiple of it; its length stands behind it, an end mark included. */
const NAME_STEP = 128
const NAME_LENGTH_AT = 64

/** By the first name that tells; wherever its directory lies, so that a file that is cut off is known as well. */
export function compoundRefusal(bytes: Uint8Array): Refusal {
  const decoder = new TextDecoder('utf-16le')
  for (let at = HEAD_LENGTH; at + NAME_STEP <= bytes.length; at += NAME_STEP) {
    const length = (bytes[at + NAME_LENGTH_AT] ?? 0) + (bytes[at + NAME_LENGTH_AT + 1] ?? 0) * 256
    if (length > NAME_LENGTH_AT) continue
    const found = CONTENTS.get(decoder.decode(bytes.subarray(at, at + length - 2)))
    if (found !== undefined) return found
  }
  return DAMAGED
}
