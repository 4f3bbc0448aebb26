// Unpacks one file of an archive piece by piece, and never more of it than the directory says and the room allows.
import type { Archive, Entry } from './archive'
import type { Room } from './limits'
import { DAMAGED, type Refusal, refuse } from './refusal'

const HEAD = 0x04034b50
const HEAD_LENGTH = 30
/** So many bytes go in at a time: deflated, they hold at most a thousand times as many. */
const STEP = 4096

/** Hands on each piece in turn, until `each` refuses one. */
export async function unpack(
  { bytes }: Archive,
  entry: Entry,
  room: Room,
  each: (piece: Uint8Array) => Refusal | null,
): Promise<Refusal | null> {
  if (entry.isLocked) return refuse('locked-workbook')
  const packed = packedOf(bytes, entry)
  if (packed === null) return DAMAGED
  const refusal = room.take(entry.size)
  if (refusal !== null) return refusal
  const count = createCount(entry)
  const take = (piece: Uint8Array) => (count.add(piece) ? each(piece) : DAMAGED)
  const stopped = entry.method === 0 ? take(packed) : await inflate(packed, take)
  return stopped ?? (count.isWhole() ? null : DAMAGED)
}

/** The bytes of an entry as they lie in the archive; null where they do not, or are packed in a way that workbooks are not. */
function packedOf(bytes: Uint8Array, { at, packed, method }: Entry): Uint8Array | null {
  if (at + HEAD_LENGTH > bytes.length || (method !== 0 && method !== 8)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEAD_LENGTH)
  if (view.getUint32(0, true) !== HEAD) return null
  const start = at + HEAD_LENGTH + view.getUint16(26, true) + view.getUint16(28, true)
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed)
}

async function inflate(
  packed: Uint8Array,
  each: (piece: Uint8Array) => Refusal | null,
): Promise<Refusal | null> {
  let at = 0
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      if (at < packed.length) controller.enqueue(packed.slice(at, at + STEP))
      else controller.close()
      at += STEP
    },
  })
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return null
      const refusal = each(value)
      if (refusal === null) continue
      await reader.cancel()
      return refusal
    }
  } catch {
    return DAMAGED
  }
}

/** Holds what comes against the size and the checksum that the directory gives. */
function createCount({ size, check }: Entry) {
  let [left, sum] = [size, 0xffffffff]
  return {
    add: (piece: Uint8Array): boolean => {
      left -= piece.length
      if (left >= 0) for (const byte of piece) sum = (SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
      return left >= 0
    },
    isWhole: (): boolean => left === 0 && (sum ^ 0xffffffff) >>> 0 === check,
  }
}

/** CRC-32, a byte at a time. */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})
