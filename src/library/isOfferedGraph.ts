import type { OfferedGraph } from './site'

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
