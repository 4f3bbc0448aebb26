import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const PROJECT = resolve(import.meta.dirname, '../..')
const IMPORTS = 'lint/style/noRestrictedImports'
const GLOBALS = 'lint/style/noRestrictedGlobals'
const PROPERTIES = 'lint/nursery/noJsRestrictedProperties'

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  graph: [],
  formats: ['graph'],
  workers: ['graph', 'formats'],
  state: ['graph', 'formats', 'workers'],
  i18n: ['graph', 'locales'],
  cli: ['graph', 'formats', 'i18n', 'locales'],
  ui: ['graph', 'formats', 'workers', 'state', 'i18n'],
  'ui/map': ['graph', 'formats', 'workers', 'state', 'i18n'],
}
const ALL_LAYERS = ['graph', 'formats', 'workers', 'state', 'i18n', 'cli', 'ui', 'main']

const MAY_NOT_TAKE: Readonly<Record<string, readonly string[]>> = {
  graph: [
    'react',
    'react-dom',
    'zustand',
    'zustand/vanilla',
    'i18next',
    'react-i18next',
    '@xyflow/react',
    'lucide-react',
  ],
  formats: [
    'react',
    'react-dom',
    'zustand',
    'zustand/vanilla',
    'i18next',
    'react-i18next',
    '@xyflow/react',
    'lucide-react',
  ],
  workers: [
    'react',
    'react-dom',
    'zustand',
    'zustand/vanilla',
    'i18next',
    'react-i18next',
    '@xyflow/react',
    'lucide-react',
  ],
  state: [
    'react',
    'react/jsx-runtime',
    'react-dom/client',
    'zustand',
    'i18next',
    'react-i18next',
    '@xyflow/react',
    'lucide-react',
  ],
  i18n: ['react-dom', 'zustand', '@xyflow/react', 'lucide-react'],
  cli: ['react', 'react-dom', 'zustand', 'react-i18next', '@xyflow/react', 'lucide-react'],
  ui: ['@xyflow/react', '@xyflow/react/dist/style.css'],
}

const DOM = [
  'window',
  'document',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'navigator',
  'globalThis',
]
const HOMES = ['location', 'history', 'localStorage', 'sessionStorage']

interface Case {
  readonly folder: string
  readonly line: string
  /** The rule that must object, or null when the line is allowed. */
  readonly rule: string | null
  /** Where the rule knows one file by its name. */
  readonly name?: string
}

const up = (folder: string) =>
  folder
    .split('/')
    .map(() => '..')
    .join('/')
const importing = (from: string) => `import { thing } from '${from}'\nexport const other = thing`
const using = (expression: string) => `export const other = ${expression}`
const layerPath = (folder: string, layer: string) =>
  `${up(folder)}/${layer === 'main' ? 'main' : `${layer}/thing`}`

const cases: readonly Case[] = [
  ...Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
    ALL_LAYERS.filter((layer) => layer !== folder.split('/')[0]).map((layer) => ({
      folder,
      line: importing(layerPath(folder, layer)),
      rule: allowed.includes(layer) ? null : IMPORTS,
    })),
  ),
  ...Object.entries(MAY_NOT_TAKE).flatMap(([folder, packages]) =>
    packages.map((name) => ({ folder, line: importing(name), rule: IMPORTS })),
  ),
  ...['graph', 'formats'].flatMap((folder) =>
    DOM.map((name) => ({ folder, line: using(name), rule: GLOBALS })),
  ),
  ...['workers', 'i18n', 'cli', 'ui', 'ui/map'].flatMap((folder) => [
    ...HOMES.map((name) => ({ folder, line: using(name), rule: GLOBALS })),
    ...HOMES.map((name) => ({ folder, line: using(`window.${name}`), rule: PROPERTIES })),
  ]),
  { folder: 'graph', line: `export const other = () => import('../state/thing')`, rule: IMPORTS },
  {
    folder: 'graph',
    line: `import type { Thing } from '../state/thing'\nexport type Other = Thing`,
    rule: IMPORTS,
  },
  { folder: 'graph', line: `import '../ui/tokens.css'`, rule: IMPORTS },
  { folder: 'graph/deep', line: importing('../../state/thing'), rule: IMPORTS },
  { folder: 'graph', line: importing('./model'), rule: null },
  { folder: 'graph', line: importing('zod/mini'), rule: null },
  { folder: 'state', line: importing('zustand/vanilla'), rule: null },
  { folder: 'state', line: using('[location, history, localStorage, window.location]'), rule: null },
  ...['useExplorer.ts', 'useNotebook.ts'].map((name) => ({
    folder: 'state',
    name,
    line: `${importing('react')}\nexport * as z from 'zustand'`,
    rule: null,
  })),
  { folder: 'i18n', line: importing('react-i18next'), rule: null },
  { folder: 'ui', line: importing('react'), rule: null },
  { folder: 'ui/map', line: importing('@xyflow/react'), rule: null },
  { folder: '.', line: importing('./ui/App'), rule: null },
  { folder: '.', line: importing('./cli/thing'), rule: IMPORTS },
  { folder: '.', line: using('location'), rule: GLOBALS },
]

const fileOf = (index: number) => {
  const { folder = '', name = `case${index}.ts` } = cases[index] ?? {}
  return join('src', folder, name)
}

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[]
}

describe('the linter keeps the direction of imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-layers-'))
  let report: Report = { diagnostics: [] }

  beforeAll(() => {
    for (const part of ['biome.json', 'lint'])
      cpSync(join(PROJECT, part), join(folder, part), { recursive: true })
    for (const [index, { line }] of cases.entries()) {
      const file = join(folder, fileOf(index))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${line}\n`)
    }
    const biome = join(PROJECT, 'node_modules/@biomejs/biome/bin/biome')
    const flags = [
      '--vcs-enabled=false',
      '--reporter=json',
      '--max-diagnostics=none',
      '--only=style/noRestrictedImports',
      '--only=style/noRestrictedGlobals',
      '--only=nursery/noJsRestrictedProperties',
    ]
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...flags, 'src'], {
      cwd: folder,
      encoding: 'utf8',
    })
    report = JSON.parse(stdout.slice(stdout.indexOf('{')))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(
    cases.map(({ folder, line, rule }, index) => ({
      title: `src/${folder} ${rule === null ? 'may' : 'may not'}: ${line.split('\n')[0]}`,
      index,
      rule,
    })),
  )('$title', ({ index, rule }) => {
    const rules = report.diagnostics
      .filter(({ location }) => join(location.path) === fileOf(index))
      .map(({ category }) => category)
    expect([...new Set(rules)]).toEqual(rule === null ? [] : expect.arrayContaining([rule]))
  })
})
