// The directory of a ZIP archive, which stands at its end. What lies in it is not unpacked here.

/** What the directory says of one file. */
export interface Entry {
  readonly name: string
  readonly isLocked: boolean
  /** 0: as it is; 8: deflated. */
  readonly method: number
  readonly check: number
  readonly packed: number
  readonly size: number
  /** Where its own head begins. */
  readonly at: number
}

export interface Archive {
  readonly bytes: Uint8Array
  /** By name: in small letters, as names of parts are told apart without their case, and divided by `/`. */
  readonly entries: ReadonlyMap<string, Entry>
}

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const LARGE_END = 0x06064b50
const LARGE_END_PLACE = 0x07064b50
const LARGE_END_PLACE_LENGTH = 20
const IN_DIRECTORY = 0x02014b50
const IN_DIRECTORY_LENGTH = 46
/** Stands where a number needs more than 32 bits, and is told elsewhere. */
const LARGE = 0xffffffff
const LARGE_FIELD = 1

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Null where the archive is damaged or cut off. */
export function openArchive(bytes: Uint8Array): Archive | null {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end === null) return null
  const entries = new Map<string, Entry>()
  let at = directoryAt(view, end)
  while (at + 4 <= end && view.getUint32(at, true) === IN_DIRECTORY) {
    const found = entryAt(view, at)
    if (found === null) return null
    entries.set(nameIn(found.entry.name), found.entry)
    at = found.next
  }
  return { bytes, entries }
}

/** As the parts of a workbook are looked up. */
export const nameIn = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

function directoryAt(view: DataView, end: number): number {
  const at = view.getUint32(end + 16, true)
  const place = end - LARGE_END_PLACE_LENGTH
  if (at !== LARGE || place < 0 || view.getUint32(place, true) !== LARGE_END_PLACE) return at
  const large = largeNumber(view, place + 8)
  if (large + 56 > place || view.getUint32(large, true) !== LARGE_END) return at
  return largeNumber(view, large + 48)
}

const largeNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

function entryAt(view: DataView, at: number) {
  if (at + IN_DIRECTORY_LENGTH > view.byteLength) return null
  const number = (offset: number) => view.getUint32(at + offset, true)
  const short = (offset: number) => view.getUint16(at + offset, true)
  const nameAt = at + IN_DIRECTORY_LENGTH
  const fieldsAt = nameAt + short(28)
  const next = fieldsAt + short(30) + short(32)
  if (next > view.byteLength) return null
  const [size, packed, place] = largeNumbers(view, fieldsAt, fieldsAt + short(30), [
    number(24),
    number(20),
    number(42),
  ])
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + nameAt, fieldsAt - nameAt),
  )
  const isLocked = (short(8) & 1) === 1
  return { next, entry: { name, isLocked, method: short(10), check: number(16), packed, size, at: place } }
}

/** The numbers, those that are too large read from the field that holds them one after another. */
function largeNumbers(
  view: DataView,
  start: number,
  end: number,
  [size, packed, place]: readonly [number, number, number],
): readonly [number, number, number] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LARGE_FIELD) continue
    let from = at + 4
    const read = (number: number) => {
      if (number !== LARGE || from + 8 > end) return number
      from += 8
      return largeNumber(view, from - 8)
    }
    return [read(size), read(packed), read(place)]
  }
  return [size, packed, place]
}
