// What the site is, as data/site.json says, and what it offers. The build has checked that file.
import { first } from '../../data/site.json'
import type { Text } from '../graph/model'

/** The id of the graph that opens where the address names none. */
export const FIRST_GRAPH: string = first

/** A graph that can be opened, as far as is known before it is. */
export interface OfferedGraph {
  readonly id: string
  readonly title: Text
  /** Of its texts, the first one first. */
  readonly languages: readonly string[]
}
