// What a person may say of the files of their own roles, where what is told by itself is not what they mean.
import type { MendCode } from '../graphJson/mends'
import type { Encoding } from '../readText'
import type { Column } from '../table/columnUses'
import type { Layout } from '../table/header'
import type { Separator } from '../table/items'

/** What is chosen of one table; the rest is as it is told by itself. */
export interface TableChoice {
  /** In which way the headings stand. */
  readonly layout?: Layout
  /** Counted from 0; null where no row holds headings. */
  readonly headerRow?: number | null | undefined
  /** Null as they are told by the row of headings. */
  readonly columns?: readonly Column[] | null
  readonly separator?: Separator
  readonly isLeftOut?: boolean
}

export interface Choices {
  /** Of the map; null for the name of the file. */
  readonly title: string | null
  /** By what tells them apart, the first one first; null as they are told. */
  readonly levels: readonly string[] | null
  /** Whether names of tables that differ in case, width or spaces are others. */
  readonly isExact: boolean
  /** Of texts whose column names none: BCP 47; null to tell it by the letters. */
  readonly language: string | null
  /** Of files that are text, by the number of the file. */
  readonly encodings: ReadonlyMap<number, Encoding>
  /** By the key of the table. */
  readonly tables: ReadonlyMap<string, TableChoice>
  /** What is to be mended of a map in JSON. */
  readonly mends: ReadonlySet<MendCode>
  /** A row that is to be seen among those that are shown of a table; counted from 0. */
  readonly shown: { readonly table: string; readonly row: number } | null
}

export const NO_CHOICES: Choices = {
  title: null,
  levels: null,
  isExact: false,
  language: null,
  encodings: new Map(),
  tables: new Map(),
  mends: new Set(),
  shown: null,
}
