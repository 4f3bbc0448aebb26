// Makes ZIP archives, in Node and in a browser alike; what an archive says of itself may be made a lie.

export interface Packed {
  /** As it lies in the archive. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly method: number
  readonly size: number
  readonly check: number
}

interface Lies {
  /** What is said of a file in place of the truth. */
  readonly directory?: (packed: Packed, name: string) => Partial<Packed & { readonly flags: number }>
  /** Writes sizes and places as archives of more than 4 GB do. */
  readonly isLarge?: boolean
}

const encoder = new TextEncoder()

const SUMS = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (-(sum & 1) & 0xedb88320)
  return sum
})

const checkOf = (bytes: Uint8Array): number => {
  let sum = -1
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

export async function deflated(content: string | Uint8Array<ArrayBuffer>): Promise<Packed> {
  const plain = typeof content === 'string' ? encoder.encode(content) : content
  const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return { bytes, method: 8, size: plain.length, check: checkOf(plain) }
}

export function stored(content: string | Uint8Array<ArrayBuffer>): Packed {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  return { bytes, method: 0, size: bytes.length, check: checkOf(bytes) }
}

const short = (number: number) => [number & 0xff, (number >>> 8) & 0xff]
const long = (number: number) => [...short(number), ...short(number >>> 16)]
const longer = (number: number) => [...long(number), ...long(0)]
const LARGE = 0xffffffff

export async function aZip(
  files: Readonly<Record<string, string | Packed>>,
  { directory = () => ({}), isLarge = false }: Lies = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const central: number[][] = []
  let at = 0
  const add = (bytes: readonly number[] | Uint8Array<ArrayBuffer>) => {
    pieces.push(Uint8Array.from(bytes))
    at += bytes.length
  }
  for (const [name, content] of Object.entries(files)) {
    const packed = typeof content === 'string' ? await deflated(content) : content
    const { bytes, method, size, check, flags = 0x800 } = { ...packed, ...directory(packed, name) }
    const named = [...encoder.encode(name)]
    const numbers = [...long(check), ...long(bytes.length), ...long(size), ...short(named.length)]
    const place = at
    add([...long(0x04034b50), ...short(20), ...short(flags), ...short(method), ...long(0), ...numbers])
    add([...short(0), ...named])
    add(bytes)
    const field = isLarge
      ? [...short(1), ...short(24), ...longer(size), ...longer(bytes.length), ...longer(place)]
      : []
    central.push([
      ...[...long(0x02014b50), ...short(20), ...short(20), ...short(flags), ...short(method), ...long(0)],
      ...(isLarge ? [...long(check), ...long(LARGE), ...long(LARGE), ...short(named.length)] : numbers),
      ...[...short(field.length), ...short(0), ...short(0), ...short(0), ...long(0)],
      ...[...long(isLarge ? LARGE : place), ...named, ...field],
    ])
  }
  const start = at
  for (const entry of central) add(entry)
  const length = at - start
  if (isLarge) {
    const end = at
    const counts = [...longer(central.length), ...longer(central.length)]
    add([...long(0x06064b50), ...longer(44), ...short(45), ...short(45), ...long(0), ...long(0)])
    add([...counts, ...longer(length), ...longer(start)])
    add([...long(0x07064b50), ...long(0), ...longer(end), ...long(1)])
  }
  const count = short(central.length)
  add([
    ...long(0x06054b50),
    ...long(0),
    ...count,
    ...count,
    ...long(length),
    ...long(isLarge ? LARGE : start),
  ])
  add(short(0))
  const whole = new Uint8Array(at)
  let to = 0
  for (const piece of pieces) {
    whole.set(piece, to)
    to += piece.length
  }
  return whole
}
