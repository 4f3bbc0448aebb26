// A part of the page that is fetched on use has the words of its own and those of the start. That it asks for all that it
// says is read from the source: from every key that stands in its files and in those that they import.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UNASKED } from '../../src/site/speakers'
import { partsOf } from '../i18n/allWords'

const SRC = resolve(import.meta.dirname, '../../src')

const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => [join(SRC, file), readFileSync(join(SRC, file), 'utf8')]),
)

const sourceOf = (file: string) => sources.get(file) ?? ''

/** The file that a file imports by this name; null for a package, a style or JSON. */
function found(from: string, name: string): string | null {
  if (!name.startsWith('.')) return null
  const path = join(dirname(from), name)
  return [`${path}.ts`, `${path}.tsx`].find((file) => existsSync(file)) ?? null
}

/** The file with all that it imports before it runs. */
function withImports(entry: string): ReadonlySet<string> {
  const files = new Set([entry])
  for (const file of files)
    for (const [, name = ''] of sourceOf(file).matchAll(
      /^(?:import|export) (?!type )(?:[\w*{}, \n]+ from )?'([^']+)'/gm,
    )) {
      const imported = found(file, name)
      if (imported !== null) files.add(imported)
    }
  return files
}

/** What stands between the bracket that opens before `from` and the one that closes it. */
function insideBrackets(source: string, from: number): string {
  let depth = 1
  let end = from
  while (depth > 0 && end < source.length) {
    if (source[end] === '(') depth++
    if (source[end] === ')') depth--
    end++
  }
  return source.slice(from, end - 1)
}

interface FetchedPart {
  /** Below src. */
  readonly entry: string
  readonly words: readonly string[]
}

/** What the first script fetches beside them where there is no map to draw. */
const failure: FetchedPart = { entry: 'ui/frame/ProblemList.tsx', words: ['problem'] }

const onUse: readonly FetchedPart[] = [...sources].flatMap(([file, source]) =>
  [...source.matchAll(/\bonUse\((?!\s*load)/g)].map(({ index, 0: call }) => {
    const inside = insideBrackets(source, index + call.length)
    const entry = found(file, /import\('([^']+)'\)/.exec(inside)?.[1] ?? '') ?? ''
    return {
      entry: relative(SRC, entry).replaceAll('\\', '/'),
      words: [...(/words: \[([^\]]*)\]/.exec(inside)?.[1] ?? '').matchAll(/\w+/g)].map(([part]) => part),
    }
  }),
)

const parts = [...onUse, failure]

type Words = { readonly [key: string]: unknown }
const keysOf = (words: Words, path = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(Object.fromEntries(Object.entries(value)), `${path}${key}.`)
      : [`${path}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`],
  )

/** Every key, with the part that it stands in. */
const partOfKey = new Map(
  [...partsOf('en')].flatMap(([part, words]) => keysOf(words).map((key) => [key, part] as const)),
)

/** The keys that the source names, each whole, or by all but its end, as in `role.match.${match}`. */
const saidIn = (files: ReadonlySet<string>) => {
  const text = [...files].map(sourceOf).join('\n')
  return [...partOfKey.keys()].filter(
    (key) => text.includes(`'${key}'`) || text.includes(`\`${key.replace(/\.[^.]+$/, '')}.$\{`),
  )
}

const started = withImports(join(SRC, 'main.tsx'))

describe('the words of a part', () => {
  it('are asked for by each that is fetched on use', () => {
    expect(parts.length).toBeGreaterThan(15)
    for (const { entry } of parts) expect(sources.has(join(SRC, entry))).toBe(true)
    for (const part of new Set(partOfKey.values()))
      if (!['start', ...UNASKED].includes(part))
        expect([part, parts.some(({ words }) => words.includes(part))]).toEqual([part, true])
  })

  it.each(parts)('[LANG2] in $entry are all that it says, and no more than that', ({ entry, words }) => {
    const own = new Set([...withImports(join(SRC, entry))].filter((file) => !started.has(file)))
    const said = saidIn(own)
    const lacking = said.filter((key) => !['start', ...words].includes(partOfKey.get(key) ?? ''))
    expect(lacking).toEqual([])
    for (const part of words)
      expect([part, said.some((key) => partOfKey.get(key) === part)]).toEqual([part, true])
  })

  it('can be found in the source: no key begins with what is only known as it runs', () => {
    const unknown = [...sources].filter(([, source]) => /\bt\(\s*`\$\{/.test(source))
    expect(unknown.map(([file]) => file)).toEqual([])
  })

  it('[LANG2] of the start are all that the first script says', () => {
    expect(saidIn(started).filter((key) => partOfKey.get(key) !== 'start')).toEqual([])
    expect(sourceOf(join(SRC, 'main.tsx'))).toMatch(/ProblemList'\),\s*fetchWords\(i18n, \['problem'\]\)/)
  })
})
