// Reads XML as it arrives: elements, attributes and texts, in one pass and without recursion. A document type is refused, so no
// entity but the five that XML has is ever worked out, and nothing is fetched.

/** What is told of a document, in its order. Names come without the prefix of their namespace. */
export interface XmlEvents {
  readonly open: (name: string, attribute: (name: string) => string) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

interface XmlReader {
  /** False once the document is not well-formed, or nested without end. */
  readonly write: (piece: string) => boolean
  /** Whether the document is whole. */
  readonly end: () => boolean
}

const DEEPEST = 64
/** No text, tag or comment is longer. */
const LONGEST = 1 << 20

const TAG = /^([^\s/=<>"']+)(?:\s|$)/
const ATTRIBUTE = /\s*([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

export function createXmlReader(events: XmlEvents): XmlReader {
  const open: string[] = []
  let rest = ''
  let isGood = true
  let hasRoot = false

  const text = (raw: string, isPlain: boolean): boolean => {
    if (open.length > 0) events.text?.(isPlain ? raw : decoded(raw))
    return open.length > 0 || raw.trim() === ''
  }
  const tag = (inside: string): boolean => {
    if (inside.startsWith('/')) {
      const name = inside.slice(1).trimEnd()
      if (open.pop() !== name) return false
      events.close?.(localName(name))
      return true
    }
    const isEmpty = inside.endsWith('/')
    const body = isEmpty ? inside.slice(0, -1) : inside
    const name = TAG.exec(body)?.[1]
    if (name === undefined || (open.length === 0 && hasRoot) || open.length === DEEPEST) return false
    hasRoot = true
    events.open(localName(name), createAttributes(body.slice(name.length)))
    if (isEmpty) events.close?.(localName(name))
    else open.push(name)
    return true
  }
  const section = (all: string, at: number): number | null => {
    for (const [start, last] of SECTIONS) {
      if (!all.startsWith(start, at)) continue
      const end = all.indexOf(last, at + start.length)
      if (end < 0) return at
      const isRight = start !== CDATA || text(all.slice(at + CDATA.length, end), true)
      return isRight ? end + last.length : null
    }
    // It may be the beginning of one that has not arrived.
    return SECTIONS.some(([start]) => start.startsWith(all.slice(at))) ? at : null
  }
  /** Reads what is whole from `at` on: where the next begins, `at` where nothing is whole, null where it is wrong. */
  const step = (all: string, at: number): number | null => {
    if (all[at] !== '<') {
      const end = all.indexOf('<', at)
      return end < 0 ? at : text(all.slice(at, end), false) ? end : null
    }
    if (all[at + 1] === '!' || all[at + 1] === '?') return section(all, at)
    const end = tagEnd(all, at)
    return end < 0 ? at : tag(all.slice(at + 1, end)) ? end + 1 : null
  }

  return {
    write: (piece) => {
      const all = rest + piece
      let at = 0
      while (isGood) {
        const next = step(all, at)
        isGood = next !== null
        if (next === null || next === at) break
        at = next
      }
      rest = all.slice(at)
      isGood &&= rest.length <= LONGEST
      return isGood
    },
    end: () => isGood && hasRoot && open.length === 0 && rest.trim() === '',
  }
}

const CDATA = '<![CDATA['

/** What begins so goes on until the other. */
const SECTIONS = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
] as const

const DOUBLE = 34
const SINGLE = 39
const GREATER = 62

/** The `>` of a tag, one in quotation marks being none; -1 where it has not arrived. */
function tagEnd(all: string, start: number): number {
  for (let at = start; at < all.length; at++) {
    const code = all.charCodeAt(at)
    if (code === GREATER) return at
    if (code !== DOUBLE && code !== SINGLE) continue
    at = all.indexOf(code === DOUBLE ? '"' : "'", at + 1)
    if (at < 0) return -1
  }
  return -1
}

/** The value of an attribute by its name; empty where there is none. Read when first asked for. */
function createAttributes(source: string): (name: string) => string {
  let values: Map<string, string> | null = null
  return (name) => {
    values ??= attributesOf(source)
    return values.get(name) ?? ''
  }
}

function attributesOf(source: string): Map<string, string> {
  const values = new Map<string, string>()
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(source); found !== null; found = ATTRIBUTE.exec(source))
    values.set(localName(found[1] ?? ''), decoded(found[2] ?? found[3] ?? ''))
  return values
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
const HIGHEST_CHARACTER = 0x10ffff

const decoded = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
        return code <= HIGHEST_CHARACTER ? String.fromCodePoint(code) : '\uFFFD'
      })
    : raw
