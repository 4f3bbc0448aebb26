// Which sheet styles what: every sheet stands in its layer, and every class is styled in one room.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const source = new URL('../../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
)
const read = (file: string) => readFileSync(new URL(file, source), 'utf8')

/** Sets the order; has no rule. */
const ORDER = 'ui/kit/layers.css'
const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'))
const isKit = (file: string) => folderOf(file) === 'ui/kit'

interface Sheet {
  readonly file: string
  /** Without comments, texts and addresses, in which a dot is no class. */
  readonly text: string
}
const sheetOf = (file: string, css: string): Sheet => ({
  file,
  text: css.replaceAll(/\/\*.*?\*\/|'[^']*'|"[^"]*"/gs, ''),
})
const sheets = files.filter((file) => file.endsWith('.css')).map((file) => sheetOf(file, read(file)))
const parts = files.filter((file) => file.endsWith('.tsx')).map((file) => ({ file, text: read(file) }))

/** The layer that a sheet has to stand in. */
function layerFor(file: string): string {
  if (file === 'ui/kit/tokens.css') return 'tokens'
  if (file === 'ui/kit/base.css') return 'base'
  if (file === 'ui/map/flow.css') return 'flow'
  return isKit(file) ? 'kit' : 'parts'
}

/** Where a block that begins with this brace ends. */
function endOf(text: string, brace: number): number {
  let depth = 0
  for (let at = brace; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

/** What a sheet has beside the one block of its layer. */
function outside({ file, text }: Sheet): string {
  const head = `@layer ${layerFor(file)} {`
  const css = text.trim()
  return css.startsWith(head) ? css.slice(endOf(css, css.indexOf('{')) + 1).trim() : css
}

/** Every selector of a sheet; those of at-rules and of frames of an animation are none. */
const selectorsOf = ({ text }: Sheet): readonly string[] =>
  [...text.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !/^@|^(?:from|to|[\d.]+%)/.test(selector))
const classesOf = (css: string): readonly string[] =>
  [...css.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name)
const styledBy = (sheet: Sheet): ReadonlySet<string> => new Set(selectorsOf(sheet).flatMap(classesOf))

/** All words of `className`, also those between the holes of a template and behind a condition. */
function classesIn(text: string): ReadonlySet<string> {
  const found: string[] = []
  for (const { 0: start, index } of text.matchAll(/\bclassName=?(?="|\{)/g)) {
    const at = index + start.length
    const end = text[at] === '"' ? text.indexOf('"', at + 1) + 1 : endOf(text, at) + 1
    const value = text.slice(at, end)
    const texts = [...value.matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`/g)].map((match) =>
      (match[1] ?? match[2] ?? match[3] ?? '').replaceAll(/\S*\$\{[^}]*\}\S*/g, ' '),
    )
    found.push(...texts.flatMap((words) => words.split(/\s+/)))
  }
  return new Set(found.filter((name) => name !== ''))
}
const used = parts.map((part) => ({ ...part, classes: classesIn(part.text) }))

/** Classes that no component writes as they are: of the page itself, of a library, of the page without script, put together. */
const WRITTEN_ELSEWHERE: Readonly<Record<string, RegExp>> = {
  'ui/kit/base.css': /^starting$/,
  'ui/map/flow.css': /^react-flow(?:__|$)|^(?:draggable|dragging)$/,
  'ui/map/CareerMap.css': /^react-flow(?:__|$)/,
  'site/plain.css': /^plain(?:-|$)/,
  'ui/frame/Header.css': /^share-button$/,
}

/** Sheets that are there before any part is, by look.ts. */
const always = new Set(
  [...read('ui/kit/look.ts').matchAll(/'\.\/(.*\.css)'/g)].map(([, name]) => `ui/kit/${name}`),
)

/** What a sheet may style: of the kit, a component's sheet its own file, a shared one all; of a room, the room. */
function isOwn(file: string, name: string): boolean {
  if (WRITTEN_ELSEWHERE[file]?.test(name)) return true
  const isShared = isKit(file) && /^ui\/kit\/[a-z]/.test(file)
  return used.some(
    (part) =>
      part.classes.has(name) &&
      (isShared ||
        (isKit(file) ? part.file === file.replace(/css$/, 'tsx') : folderOf(part.file) === folderOf(file))),
  )
}

describe('the sheets', () => {
  it('stand each wholly in the layer of its place', () => {
    const others = sheets.filter(({ file }) => file !== ORDER)
    expect(others.map((sheet) => [sheet.file, outside(sheet)]).filter(([, rest]) => rest !== '')).toEqual([])
  })

  it('follow the order of layers, which comes before all else of the page', () => {
    expect(sheets.find(({ file }) => file === ORDER)?.text.trim()).toBe(
      '@layer flow, tokens, base, kit, parts;',
    )
    const first = (file: string) => /^import .*$/m.exec(read(file))?.[0]
    expect(first('ui/kit/look.ts')).toBe("import './layers.css'")
    expect(first('main.tsx')).toBe("import './ui/kit/look'")
  })

  it('style classes of their own part only', () => {
    const foreign = sheets.flatMap((sheet) =>
      [...styledBy(sheet)]
        .filter((name) => !isOwn(sheet.file, name))
        .map((name) => `${sheet.file}: .${name}`),
    )
    expect(foreign).toEqual([])
  })

  it('of different places never style the same class', () => {
    const homes = new Map<string, Set<string>>()
    for (const sheet of sheets)
      for (const name of styledBy(sheet)) {
        const home = isKit(sheet.file) ? sheet.file : folderOf(sheet.file)
        homes.set(name, new Set([...(homes.get(name) ?? []), home]))
      }

    expect([...homes].filter(([, places]) => places.size > 1)).toEqual([])
  })

  it('reach nothing but by a class of their own, where they are of a part', () => {
    const loose = sheets
      .filter(({ file }) => layerFor(file) === 'parts')
      .flatMap((sheet) => selectorsOf(sheet).map((selector) => ({ file: sheet.file, selector })))
      .filter(({ selector }) => classesOf(selector).length === 0)
    // Paper, and the page without script, are pages as a whole.
    const whole = /^ui\/print\/print\.css$|^site\/plain\.css$/
    expect(loose.filter(({ file }) => !whole.test(file))).toEqual([])
  })

  it('of the kit that are not always there come with each part that uses them', () => {
    const lacking = sheets
      .filter(({ file }) => isKit(file) && !always.has(file) && file !== ORDER)
      .flatMap((sheet) => {
        const classes = styledBy(sheet)
        const name = sheet.file.slice(sheet.file.lastIndexOf('/') + 1)
        return used
          .filter((part) => [...part.classes].some((one) => classes.has(one)))
          .filter((part) => !new RegExp(`^import '(?:\\./|\\.\\./kit/)${name}'`, 'm').test(part.text))
          .map((part) => `${part.file} uses ${name}`)
      })
    expect(lacking).toEqual([])
  })
})

describe('the classes', () => {
  it('of every component are styled, or found by something else', () => {
    const styled = new Set(sheets.flatMap((sheet) => [...styledBy(sheet)]))
    // By React Flow, which lets them be pressed; by tests.
    const found = new Set(['nopan', 'end'])
    const bare = used.flatMap(({ file, classes }) =>
      [...classes].filter((name) => !styled.has(name) && !found.has(name)).map((name) => `${file}: ${name}`),
    )
    expect(bare).toEqual([])
  })
})
