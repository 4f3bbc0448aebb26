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

/** Whether a value from the page or the device says of a graph what is to be known before it is opened. */
export function isOfferedGraph(value: unknown): value is OfferedGraph {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value && 'title' in value && 'languages' in value)) return false
  const { id, title, languages } = value
  const isWording = (text: unknown) => typeof text === 'string' && text.trim() !== ''
  const isTitle =
    isWording(title) ||
    (typeof title === 'object' &&
      title !== null &&
      Object.values(title).length > 0 &&
      Object.values(title).every(isWording))
  return (
    isWording(id) && isTitle && Array.isArray(languages) && languages.length > 0 && languages.every(isWording)
  )
}
