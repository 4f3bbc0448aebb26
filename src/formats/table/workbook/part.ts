// One part of a workbook, read from its archive as XML while it is unpacked.
import { encodingAtStart } from '../../readText'
import type { Archive } from './archive'
import type { Room } from './limits'
import { DAMAGED, type Refusal } from './refusal'
import { unpack } from './unpack'
import { createXmlReader, type XmlEvents } from './xml'

/** What is made of a part. */
export interface PartReader extends XmlEvents {
  /** Why no more of it is read. */
  readonly refusal?: () => Refusal | null
}

/** Null when all of it is read. */
export async function readPart(
  archive: Archive,
  name: string,
  room: Room,
  reader: PartReader,
): Promise<Refusal | null> {
  const entry = archive.entries.get(name)
  if (entry === undefined) return DAMAGED
  const xml = createXmlReader(reader)
  const decode = createDecoder()
  const write = (piece: Uint8Array | null): Refusal | null => {
    const text = decode(piece)
    return text !== null && xml.write(text) ? (reader.refusal?.() ?? null) : DAMAGED
  }
  const refusal = (await unpack(archive, entry, room, write)) ?? write(null)
  return refusal ?? (xml.end() ? null : DAMAGED)
}

/** Text piece by piece, null at its end; gives null once bytes are no text. */
function createDecoder(): (piece: Uint8Array | null) => string | null {
  let decoder: TextDecoder | null = null
  return (piece) => {
    decoder ??= new TextDecoder(encodingAtStart(piece ?? new Uint8Array()), { fatal: true })
    try {
      return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch {
      return null
    }
  }
}
