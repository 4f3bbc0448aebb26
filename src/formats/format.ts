// What a format is: how a file of it is told, and how such a file is read and written.
import type { DraftRead } from '../graph/draft'
import type { RoleGraph } from '../graph/roleGraph'
import type { ChangesReader } from './changes/changesReader'
import type { Contents } from './contents'
import type { NotebooksRead } from './notebooks/readNotebooks'
import type { SheetFile } from './readiness/readSheetFile'

/** A file as it was offered. */
export interface FileBytes {
  /** With its extension; empty where it has none. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What tells of which format a file is. */
export interface Sample extends FileBytes {
  /** The first characters, without a byte order mark. */
  readonly start: string
}

/** How surely a file is of a format: not at all, by its name, by what it holds, or by both. */
export type Sureness = 0 | 1 | 2 | 3

/** How each content is read. To read never throws. */
interface Reads {
  readonly graph: (file: FileBytes) => DraftRead
  readonly sheet: (file: FileBytes, graph: RoleGraph) => SheetFile
  readonly notebooks: (file: FileBytes) => NotebooksRead
}

export interface Format<Held extends keyof Contents> {
  /** Its name in the locale files. */
  readonly id: string
  readonly holds: Held
  /** Of the file name, without a dot. */
  readonly extension: string
  /** MIME type. */
  readonly type: string
  readonly detect: (sample: Sample) => Sureness
  readonly read?: Held extends keyof Reads ? Reads[Held] : never
  /** Never throws; the same content and reader always give the same text. Most ask a plain `Reader` alone. */
  readonly write?: (content: Contents[Held], reader: ChangesReader) => string
  /** How it is copied, where it is to be pasted: as plain text, and as HTML beside it for programs that take rich text. */
  readonly copy?: {
    readonly text: (content: Contents[Held], reader: ChangesReader) => string
    readonly html?: (content: Contents[Held], reader: ChangesReader) => string
  }
  /** What a usual program could not do with what is written, and the remedy; null where nothing is to be said. Never throws. */
  readonly caution?: (content: Contents[Held], reader: ChangesReader) => string | null
  /** How many pixels a px becomes, when what is written is an SVG that is then drawn as pixels. */
  readonly scale?: number
}
