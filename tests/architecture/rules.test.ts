import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../i18n/allWords'

const project = new URL('../../', import.meta.url)

const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(new URL(folder, project), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(new URL(`${folder}${file}`, project), 'utf8'))

const tests = filesUnder('tests/', /\.(test|spec)\.tsx?$/).join('\n')
const cited = new Set([...tests.matchAll(/\[([A-Z]+\d+)\]/g)].map(([, rule]) => rule))

const rules = [
  ...readFileSync(new URL('docs/behaviour.md', project), 'utf8').matchAll(
    /^\* \*\*([A-Z]+\d+)\*\* (.*(?:\n {2}.*)*)/gm,
  ),
].map(([, id = '', sentence = '']) => ({ id, sentence }))

describe('the rules of docs/behaviour.md', () => {
  it('hold every rule that a test cites', () => {
    expect(rules.length).toBeGreaterThan(60)
    expect([...cited].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  })

  it('are each cited by a test, or held by a step of `npm test` that they name', () => {
    const held = rules.filter(({ id, sentence }) => cited.has(id) || /`scripts\/\w+\.mjs`/.test(sentence))
    expect(rules.filter((rule) => !held.includes(rule)).map(({ id }) => id)).toEqual([])
  })

  it('each stand there once', () => {
    expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))])
  })
})

describe('SECURITY.md', () => {
  const text = readFileSync(new URL('SECURITY.md', project), 'utf8')

  it('shows each defence by files, rules and commands that are there', () => {
    const named = [...text.matchAll(/`((?:docs|deploy|lint|scripts|tests)\/[^`]+)`/g)].map(
      ([, file = '']) => file,
    )
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((file) => !existsSync(new URL(file, project)))).toEqual([])
    const ids = [...text.matchAll(/\b([A-Z]{2,}\d+)\b/g)].map(([, id]) => id)
    expect(ids.filter((id) => !/^SHA/.test(id ?? '') && !rules.some((rule) => rule.id === id))).toEqual([])
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'))
    for (const [, command = ''] of text.matchAll(/`npm (?:run )?([\w:]+)`/g))
      expect(scripts).toHaveProperty([command])
  })
})

describe('the words of the interface', () => {
  it('[LANG2] are all used', () => {
    const sources = [...filesUnder('src/', /\.tsx?$/), ...filesUnder('scripts/', /\.ts$/)].join('\n')
    const keysOf = (words: object, path = ''): string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
      )
    const isUsed = (key: string) => {
      const bare = key.replace(/_(one|other)$/, '')
      // `role.match.${match}` uses every key under `role.match`.
      return sources.includes(`'${bare}'`) || sources.includes(`\`${bare.replace(/\.[^.]+$/, '')}.$\{`)
    }
    const keys = [...partsOf('en').values()].flatMap((words) => keysOf(words))
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
  })
})
