// Finds in the text of a JSON file what stands at a path: one walk for all paths, without recursion. The text must be JSON.
import type { Path } from '../../graph/checks/path'
import { stringToken, valueToken } from './scanJson'

/** A stretch of a text, by the indexes of its first character and of the one after its last. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What is looked for at one place, and inside of it. */
interface Wanted {
  stretch: Stretch
  /** Counts how often it was met: of a key that stands twice, the later one holds. */
  times: number
  /** How often what it lies in had been met by then. */
  timesAround: number
  readonly inside: Map<string, Wanted>
}

const NOWHERE: Stretch = { start: 0, end: 0 }
const aWanted = (): Wanted => ({ stretch: NOWHERE, times: 0, timesAround: 0, inside: new Map() })

/**
 * Where what stands at each path begins: its key, if it has one, up to the end of its value, or to the bracket that opens that. Of what is
 * missing, what it should lie in.
 */
export function locate(text: string, paths: readonly Path[]): readonly Stretch[] {
  const root = treeOf(paths)
  walk(text, root)
  return paths.map((path) => {
    let found = root
    for (const step of path) {
      const next = found.inside.get(String(step))
      if (next === undefined || next.times === 0 || next.timesAround !== found.times) break
      found = next
    }
    return found.stretch
  })
}

function treeOf(paths: readonly Path[]): Wanted {
  const root = aWanted()
  for (const path of paths) {
    let place = root
    for (const step of path) {
      const key = String(step)
      const next = place.inside.get(key) ?? aWanted()
      place.inside.set(key, next)
      place = next
    }
  }
  return root
}

interface Open {
  readonly wanted: Wanted | undefined
  /** Of the item of a list, counted from 0; null in an object. */
  index: number | null
}

function walk(text: string, root: Wanted): void {
  const open: Open[] = []
  let inside: Open | undefined
  let wanted: Wanted | undefined = root
  /** Where the key of the value that comes next begins. */
  let key: number | null = null
  let expectsKey = false
  const meet = (start: number, end: number) => {
    if (wanted === undefined) return
    wanted.stretch = { start: key ?? start, end }
    wanted.times += 1
    wanted.timesAround = inside?.wanted?.times ?? 0
  }
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at)
    if (char === '{' || char === '[') {
      meet(at, at + 1)
      inside = { wanted, index: char === '[' ? 0 : null }
      open.push(inside)
      wanted = inside.index === null ? undefined : inside.wanted?.inside.get('0')
      expectsKey = inside.index === null
      key = null
      at++
    } else if (char === '}' || char === ']') {
      open.pop()
      inside = open.at(-1)
      expectsKey = false
      at++
    } else if (char === ',' && inside !== undefined) {
      key = null
      if (inside.index === null) expectsKey = true
      else {
        inside.index += 1
        wanted = inside.wanted?.inside.get(String(inside.index))
      }
      at++
    } else if (expectsKey && char === '"') {
      const [end] = stringToken(text, at)
      const around = inside?.wanted?.inside
      wanted = around && around.size > 0 ? around.get(JSON.parse(text.slice(at, end))) : undefined
      key = at
      expectsKey = false
      at = end
    } else if (' \t\r\n:'.includes(char)) at++
    else {
      const [end] = valueToken(text, at)
      meet(at, end)
      at = Math.max(end, at + 1)
    }
  }
}
