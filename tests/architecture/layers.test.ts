import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { breachesOf, importsOf, roomOf } from '../../lint/imports'
import { ROOMS } from '../../lint/rooms'

const PROJECT = resolve(import.meta.dirname, '../..')
const SRC = join(PROJECT, 'src')

const words = (text: string) => text.split(' ').filter((word) => word !== '')
const rooms = [...ROOMS.keys()].filter((name) => !name.endsWith('.ts'))
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

describe('every import of src', () => {
  const read = files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')] as const)

  it('keeps to the table of rooms', () => {
    expect(read.flatMap(([file, text]) => breachesOf(file, text))).toEqual([])
  })

  it('is seen: hardly a file imports nothing', () => {
    const without = read.filter(([file, text]) => importsOf(file, text).length === 0)
    expect(files.length).toBeGreaterThan(200)
    expect(without.length).toBeLessThan(files.length / 4)
  })
})

/** A path of a file in a room; `ui/*` stands for one that has no row of its own. */
const fileIn = (room: string) => (room === 'main' ? 'thing.ts' : `${room.replace('*', 'anew')}/thing.ts`)
const fromTo = (from: string, to: string) =>
  `${from === 'main' ? './' : '../'.repeat(fileIn(from).split('/').length - 1)}${to === 'data' ? '../' : ''}${fileIn(to).replace(/\.ts$/, '')}`
const importing = (from: string) => `import { thing } from '${from}'\nexport const other = thing\n`

describe('the table of rooms', () => {
  it('goes up: no row names what stands below it, so that there is no circle of rooms', () => {
    for (const [index, room] of rooms.entries())
      for (const other of words(ROOMS.get(room)?.rooms ?? ''))
        expect(rooms.indexOf(other), `${room} takes ${other}`).toBeLessThan(index)
  })

  it('fits on a screen, and has no row for a room that is not there', () => {
    const text = readFileSync(join(PROJECT, 'lint/rooms.ts'), 'utf8')
    expect(text.split('\n').length).toBeLessThanOrEqual(44)
    const there = new Set(files.map((file) => roomOf(file.replaceAll('\\', '/'))))
    const coming = ['data', 'locales', 'workers', 'cli', 'ui/*']
    expect(rooms.filter((room) => !there.has(room) && !coming.includes(room))).toEqual([])
  })

  const pairs = rooms.flatMap((from) => rooms.map((to) => ({ from, to })))
  test.each(pairs.filter(({ from, to }) => from !== to || from === 'ui/*'))(
    '$from to $to',
    ({ from, to }) => {
      const isPart = to.startsWith('ui/') && to !== 'ui/kit' && to !== 'ui/frame'
      const takes = words(ROOMS.get(from)?.rooms ?? '').includes(isPart ? 'ui/*' : to)
      // Another one that has no row of its own.
      const path = fromTo(from, to).replace('anew', from === to ? 'other' : 'anew')
      const breaches = breachesOf(fileIn(from), importing(path))
      if (takes) expect(breaches).toEqual([])
      else {
        expect(breaches).toHaveLength(1)
        expect(breaches[0]).toContain(`${from.replace('*', 'anew')} takes `)
        expect(breaches[0]).toMatch(/: move .*\(lint\/rooms\.ts\)$/)
      }
    },
  )
})

const PLAIN = ['graph', 'layout', 'notebook', 'scene', 'formats']
const PARTS = ['ui/map', 'ui/search', 'ui/share', 'ui/anew']
const DRAWING = ['react', 'react-dom', 'react-dom/client', 'lucide-react']
const STORES = ['zustand', 'zustand/vanilla', 'zustand/react/shallow']
const FLOW = ['@xyflow/react', '@xyflow/react/dist/base.css']

const may = (file: string, from: string) => breachesOf(file, importing(from)).length === 0
const each = (names: readonly string[], ...others: readonly (readonly string[])[]) =>
  names.flatMap((name) => others.flat().map((other) => [name, other] as const))

describe('the rooms', () => {
  test.each(each(PLAIN, DRAWING, STORES, FLOW, ['i18next']))('%s may not take %s', (room, name) => {
    expect(may(`${room}/thing.ts`, name)).toBe(false)
  })

  test.each(each(['workers', 'library', 'site', 'cli'], DRAWING, STORES, FLOW))(
    '%s may not take %s',
    (room, name) => {
      expect(may(`${room}/thing.ts`, name)).toBe(false)
    },
  )

  it('of the state take React in two hooks only, and draw and translate nothing', () => {
    for (const hook of ['state/useExplorer.ts', 'state/useNotebook.ts'])
      expect(['react', 'zustand', '../graph/model', './thing'].filter((name) => !may(hook, name))).toEqual([])
    const taken = [...DRAWING, ...FLOW, 'zustand', 'react/jsx-runtime', 'i18next', 'zustand/vanilla']
    expect(taken.filter((name) => may('state/thing.ts', name))).toEqual(['zustand/vanilla'])
    const drawing = ['react-dom', 'i18next', 'lucide-react', ...FLOW, '../ui/kit/Tag']
    expect(drawing.filter((name) => may('state/useExplorer.ts', name))).toEqual([])
  })

  it('know React Flow in ui/map alone', () => {
    const anywhere = [...rooms.map(fileIn), ...PARTS.map((part) => `${part}/thing.ts`)]
    for (const name of FLOW)
      expect([...new Set(anywhere.filter((file) => may(file, name)))]).toEqual(['ui/map/thing.ts'])
  })

  it('of the interface take the kit, and neither each other nor the frame', () => {
    for (const part of PARTS) {
      expect(may(`${part}/thing.ts`, '../kit/Tag')).toBe(true)
      expect(may('ui/kit/thing.ts', `../${part.slice(3)}/thing`)).toBe(false)
      expect(may('ui/frame/thing.ts', `../${part.slice(3)}/thing`)).toBe(true)
      for (const other of [...PARTS, 'ui/frame'])
        expect(may(`${part}/thing.ts`, `../${other.slice(3)}/thing`), `${part}, ${other}`).toBe(
          part === other,
        )
    }
  })

  it('are held to the table by every kind of import', () => {
    for (const line of [
      `export const other = () => import('../state/thing')`,
      ['export const other = (name: string) => import(`../state/$', '{name}`)'].join(''),
      `import type { Thing } from '../state/thing'\nexport type Other = Thing`,
      `export type { Thing } from '../state/thing'`,
      `export * from '../state/thing'`,
      `export * as thing from '../state/thing'`,
      `import '../ui/kit/tokens.css'`,
      `import text from '../ui/kit/tokens.css?raw'\nexport const other = text`,
      `export const other = import.meta.glob('../state/*.ts')`,
      `export const other = import.meta.glob(['./*.ts', '../state/*.ts'])`,
      `export type Other = import('../state/thing').Thing`,
    ])
      expect(breachesOf('graph/thing.ts', line), line).toHaveLength(1)
    expect(breachesOf('graph/deep/thing.ts', importing('../../state/thing'))).toHaveLength(1)
    expect(breachesOf('graph/deep/thing.ts', importing('../model'))).toEqual([])
  })

  it('import types by a line of their own, so that the linter sees a circle of types', () => {
    const line = `export type Other = import('./thing').Thing`
    expect(breachesOf('graph/model.ts', line)[0]).toContain('import type')
    expect(breachesOf('graph/model.d.ts', line)).toEqual([])
  })

  it('each have a row: a new folder asks for one', () => {
    expect(breachesOf('anew/thing.ts', '')).toEqual([
      'src/anew/thing.ts: anew has no row in lint/rooms.ts. Add one.',
    ])
  })
})

const GLOBALS = 'lint/style/noRestrictedGlobals'
const PROPERTIES = 'lint/nursery/noJsRestrictedProperties'
const CYCLES = 'lint/suspicious/noImportCycles'
const HOMES = ['location', 'history', 'localStorage', 'sessionStorage', 'indexedDB']
const DOM = [...HOMES, 'window', 'document', 'navigator', 'globalThis', 'self']
const ELSEWHERE = ['workers', 'i18n', 'site', 'cli', 'ui/kit', 'ui/map', 'ui/frame', '.']

const using = (expression: string) => `export const other = ${expression}\n`
const importingTypes = (from: string) => `import type { Thing } from '${from}'\nexport type Other = Thing\n`

/** A file below `src`, what stands in it, and the rule of the linter that must object; null where none may. */
const cases: readonly (readonly [file: string, text: string, rule: string | null])[] = [
  ...each(PLAIN, DOM).map(([room, name]) => [room, using(name), GLOBALS] as const),
  ...each(ELSEWHERE, HOMES).map(([room, name]) => [room, using(name), GLOBALS] as const),
  ...each([...PLAIN, ...ELSEWHERE], HOMES).map(
    ([room, name]) => [room, using(`window.${name}`), PROPERTIES] as const,
  ),
  ['ui/kit', using('document.location'), PROPERTIES] as const,
  ['ui/kit', using('document.title'), null] as const,
  ...['state', 'library'].map((room) => [room, using(`[${HOMES.join()}, window.location]`), null] as const),
].map(([room, text, rule], index) => [join(room, `case${index}.ts`), text, rule] as const)

const circles: readonly (readonly [file: string, text: string])[] = [
  ['scene/one.ts', importingTypes('./other')],
  ['scene/other.ts', importingTypes('./one')],
  ['scene/late.ts', `export const other = () => import('./later')\n`],
  ['scene/later.ts', importing('./late')],
]

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[]
}

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-layers-'))
  let report: Report = { diagnostics: [] }
  const rulesFor = (file: string) =>
    report.diagnostics
      .filter(({ location }) => join(location.path) === join('src', file))
      .map(({ category }) => category)

  beforeAll(() => {
    for (const part of ['biome.json', 'lint'])
      cpSync(join(PROJECT, part), join(folder, part), { recursive: true })
    for (const [name, text] of [...cases, ...circles]) {
      const file = join(folder, 'src', name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    const biome = join(PROJECT, 'node_modules/@biomejs/biome/bin/biome')
    const flags = [
      '--vcs-enabled=false',
      '--reporter=json',
      '--max-diagnostics=none',
      `--only=${GLOBALS.slice(5)}`,
      `--only=${PROPERTIES.slice(5)}`,
      `--only=${CYCLES.slice(5)}`,
    ]
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...flags, 'src'], {
      cwd: folder,
      encoding: 'utf8',
    })
    report = JSON.parse(stdout.slice(stdout.indexOf('{')))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(
    cases.map(([file, text, rule]) => ({
      title: `${dirname(file)} ${rule === null ? 'may' : 'may not'}: ${text.trim()}`,
      file,
      rule,
    })),
  )('$title', ({ file, rule }) => {
    expect([...new Set(rulesFor(file))]).toEqual(rule === null ? [] : expect.arrayContaining([rule]))
  })

  test.each(circles)('finds the circle of which %s is a part, be it of types or on use', (file) => {
    expect(rulesFor(file)).toEqual([CYCLES])
  })
})
