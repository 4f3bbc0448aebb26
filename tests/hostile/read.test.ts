import { afterEach, describe, expect, it, vi } from 'vitest'
import { fileNameOf } from '../../src/formats/fileName'
import { notebooksJson } from '../../src/formats/notebooks/notebooksJson'
import { readGraph } from '../../src/formats/readGraph'
import type { FileProblem } from '../../src/formats/readiness/fileProblem'
import { sheetJson } from '../../src/formats/readiness/sheetJson'
import type { Problem } from '../../src/graph/checks/problems'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { roleGraphKeys } from '../../src/graph/schema'
import { isolate } from '../../src/i18n/isolate'
import { originText } from '../../src/i18n/originText'
import { problemText } from '../../src/i18n/problemText'
import { createDeviceSource } from '../../src/library/deviceSource'
import { readEntry } from '../../src/notebook/entry'
import { formatJournal, readLeftover } from '../../src/notebook/leftovers'
import { aGraph } from '../graph/builders'
import { translatorIn } from '../i18n/allWords'
import { formatAddress, panels, parseAddress } from '../state/addresses'
import { aHostileGraph } from './graphs'
import { isWhole } from './isWhole'
import { watchPrototypes } from './prototypes'
import { allTexts, hostileTexts } from './texts'

const texts = hostileTexts(isWhole)
// All of them take minutes.
vi.setConfig({ testTimeout: 1_200_000 })
const [english, chinese] = [translatorIn('en'), translatorIn('zh-CN')]
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What turns the words round it, and halves of characters. */
const HARMFUL = /[\u202a-\u202e\u2066\u2067]|\p{Cs}/u

type Path = readonly (string | number)[]

/** Every place of a value where a text stands, of each kind one. */
function placesOf(value: unknown): readonly Path[] {
  const kindOf = (place: Path) =>
    place.filter((key) => typeof key === 'string' && !key.includes('-')).join('.')
  return [...new Map(everyPlaceOf(value).map((place) => [kindOf(place), place])).values()]
}

function everyPlaceOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value === 'string') return [at]
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.flatMap((item, index) => everyPlaceOf(item, [...at, index]))
    : Object.entries(value).flatMap(([key, item]) => everyPlaceOf(item, [...at, key]))
}

/** The value with another one at a place. */
function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? withAt(item, rest, put) : item))
  const entries = Object.entries(Object(value)).map(
    ([name, item]) => [name, name === key ? withAt(item, rest, put) : item] as const,
  )
  return Object.fromEntries(entries)
}

const whatStandsAt = (value: unknown, place: Path): unknown =>
  place.reduce((part: unknown, key) => Object.getOwnPropertyDescriptor(part, key)?.value, value)

/** The value with one more key in each of its objects. */
function withKey(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withKey(item, key))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, item]) => [name, withKey(item, key)] as const)
  return Object.fromEntries([...entries, [key, 'x']])
}

const changedPrototypes = watchPrototypes()
afterEach(() => expect(changedPrototypes()).toEqual([]))

describe('hostile texts', () => {
  it('[SAFE2] are more than seven thousand, each another', () => {
    expect(allTexts.length).toBeGreaterThan(7000)
    expect(new Set(allTexts).size).toBe(allTexts.length)
    for (const text of hostileTexts(false)) expect(allTexts).toContain(text)
  })
})

describe('a role graph', () => {
  const whole = aHostileGraph(['a', 'b'])
  const places = placesOf(whole)

  it('[SAFE2] has a text in each place of the format', () => {
    const keys = new Set(places.flat())
    const others = ['rank', '$schema', 'language', 'format', 'comparison', 'readiness', 'signals', 'notes']
    // Words that the search goes by, which are shown nowhere but in a mistake.
    others.push('pinyin')
    for (const key of roleGraphKeys) if (!others.includes(key)) expect(keys).toContain(key)
  })

  /** What is read, and how a refusal is said in words that harm nobody. */
  function read(value: unknown, name: string) {
    const { data, problems } = readGraph(bytesOf(JSON.stringify(value)), { name })
    if (data === null && problems.length === 0) throw new Error(`${name} is refused without a word`)
    sayAll(problems)
    return data
  }

  function sayAll(problems: readonly Problem[]) {
    for (const problem of problems.slice(0, 2))
      for (const t of [english, chinese]) {
        const said = problemText(t, problem) + originText(t, problem.origin)
        if (HARMFUL.test(said) || said.includes('problem.'))
          throw new Error(`Said is ${JSON.stringify(said)}`)
      }
  }

  it('[SAFE2] with any of them in any place is read as it stands, or refused in words', () => {
    // Each stands in every place at once below; here in some, so that each place has had very many.
    for (const [index, text] of texts.entries())
      for (const place of places.filter((_, at) => (at + index) % 8 === 0)) {
        const value = withAt(whole, place, text)
        const data = read(value, text)
        if (data !== null && whatStandsAt(data, place) !== text) expect(data).toEqual(value)
      }
  })

  it('[SAFE2] with any of them as a key is refused, and nothing shares it', () => {
    for (const text of texts) {
      const data = read(withKey(JSON.parse(JSON.stringify(whole)), text), text)
      // What all objects have is no key of a graph either; none of it is kept.
      expect(JSON.stringify(data)).not.toContain('"x"')
    }
  })

  it('[SAFE2] with all of them in every place is read', () => {
    for (const text of texts) {
      const data = aHostileGraph([text, `${text}.`])
      expect(read(data, text)).toEqual(data)
    }
  })

  it('[SAFE2] is no text that is one of them', () => {
    for (const text of texts)
      for (const file of [text, `{"format":"role-graph/1","id":${text}`, JSON.stringify(text)]) {
        const { data, problems } = readGraph(bytesOf(file), { name: text })
        expect(data).toBeNull()
        sayAll(problems)
      }
  })
})

const graph = aGraph('a>b')

describe('what a person wrote', () => {
  const line = { id: 'l', sign: 's', date: '2026-11-22', text: 't' }
  const note = { id: 'n', responsibility: 'r', text: 't' }
  const sheet = { from: 'a', to: 'b', saved: '2026-11-22T00:00:00Z', evidence: [line], notes: [note] }

  /** As the page says it. */
  function sayRefused({ code, detail }: FileProblem, file: string) {
    const said = { ...detail, value: isolate(detail.value ?? ''), file: isolate(file) }
    for (const t of [english, chinese]) {
      const words = t(`ready.problem.${code}`, said)
      if (HARMFUL.test(words)) throw new Error(`Said is ${JSON.stringify(words)}`)
    }
  }

  it('[SAFE2] in a file with any of them in any place is read as it stands, or refused in words', () => {
    const file = { format: 'rungs-readiness/1', graph: 'test', graphTitle: 'x', step: 'y', sheet }
    const places = placesOf(file)
    for (const text of texts) {
      for (const place of places) {
        const put = JSON.stringify(withAt(file, place, text))
        const { sheet: found, problem } = sheetJson.read({ name: text, bytes: bytesOf(put) }, graph)
        if (problem === null) {
          if (place[0] === 'sheet') expect(whatStandsAt({ sheet: found }, place)).toBe(text)
        } else {
          sayRefused(problem, text)
        }
      }
      for (const bytes of [text, JSON.stringify(text)].map(bytesOf))
        expect(sheetJson.read({ name: text, bytes }, graph).problem).not.toBeNull()
    }
  })

  it('[SAFE2] for all maps, in a file with any of them in any place, is read as it stands, or refused in words', () => {
    const one = { graph: 'test', myRole: 'a', sheets: [sheet], today: ['r'], unreadable: ['x'] }
    const file = { format: 'rungs-notebooks/1', saved: sheet.saved, notebooks: [one] }
    const places = placesOf(file)
    for (const text of texts)
      for (const place of places) {
        const bytes = bytesOf(JSON.stringify(withAt(file, place, text)))
        const read = notebooksJson.read({ name: text, bytes })
        if (read.problem !== null) sayRefused(read.problem, text)
        else if (place[0] === 'notebooks')
          expect(JSON.stringify(read.notebooks)).toContain(JSON.stringify(text))
      }
  })

  it('[SAFE2] on the device with any of them in any place is read as it stands, or set aside', () => {
    const notebook = {
      format: 'rungs-notebook/1',
      graph: 'test',
      sheets: [sheet],
      today: ['r'],
      ticked: '2026-11-22T00:00:00Z',
    }
    const entry = { saved: '2026-11-22T00:00:00Z', by: 'p', count: 1, order: 1, from: 'a', to: 'b' }
    const items = [{ before: undefined, entry: { ...entry, key: 'line:l', evidence: line } }]
    const journal: unknown = JSON.parse(formatJournal(items) ?? '')
    const leftover = (value: string) =>
      readLeftover({ text: value, before: null, isUnreadable: false }, graph)
    for (const text of texts) {
      for (const value of [notebook, journal])
        for (const place of placesOf(value)) {
          const left = leftover(JSON.stringify(withAt(value, place, text)))
          // Whoever changed no part of the format finds what was written there.
          if (place.at(-1) === 'text' && text.isWellFormed())
            expect(JSON.stringify(left.items)).toContain(JSON.stringify(text))
        }
      expect(leftover(text)).toMatchObject({ isWhole: false, items: [] })
      for (const key of [text, `line:${text}`, `tick:${text}`])
        for (const put of [text, { [text]: text }, { ...entry, key, evidence: { ...line, id: text } }])
          expect([null, key]).toContain(readEntry(key, put)?.key ?? null)
    }
  })

  it('[SAFE2] a device offers no graph for a text that is none', async () => {
    const source = createDeviceSource({
      offered: async () => texts.flatMap((text) => [text, { id: text }, { [text]: text }]),
      read: async () => null,
      keep: async () => undefined,
      forget: async () => undefined,
    })
    expect(await source.offered()).toEqual([])
  })
})

describe('an address', () => {
  const keys = ['lang', 'graph', 'field', 'view', 'q', ...panels.kinds.map(({ kind }) => kind)]

  it('[SAFE2] with any of them under any key opens, and nothing but what is searched for comes of it', () => {
    for (const text of texts) {
      const written = encodeURIComponent(text.toWellFormed())
      for (const raw of [text, written, `${written}~${written}`, `a~${written}`])
        for (const key of keys) {
          const { address, notices } = parseAddress(`?${key}=${raw}`, graph, ['en', 'zh-CN'])
          const { query, ...rest } = address
          if (key === 'q') expect(notices.every(({ code }) => code === 'unreadable-value')).toBe(true)
          else expect(query).toBeNull()
          expect(JSON.stringify(rest)).not.toContain('harmed')
          expect(formatAddress({ ...address, graph })).toMatch(/^$|^\?[\w.~!*'()%&=-]+$/)
        }
    }
  })
})

describe('the name of a file', () => {
  it('[SAFE2] of any of them is one that every system takes', () => {
    for (const text of texts) {
      const data = aHostileGraph(['a', 'b'], text)
      const name = fileNameOf(createRoleGraph(data), text, 'json', text)
      expect(name).toMatch(/^rungs[\p{L}\p{N}\p{M}-]*\.json$/u)
      expect(bytesOf(name).length).toBeLessThan(256)
    }
  })
})
