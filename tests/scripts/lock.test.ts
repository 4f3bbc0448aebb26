import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lockProblems, runtimePackages } from '../../scripts/lock.mjs'

const integrity = `sha512-${'A'.repeat(86)}==`

/** A package as a lock file of ours holds it. */
const aPackage = (entry: object = {}) => ({ version: '1.0.0', integrity, license: 'MIT', ...entry })

/** The problems of a lock file whose one package of the app is `entry`, and `others` besides. */
const problemsOf = (entry: object, others: object = {}) =>
  lockProblems(
    { dependencies: { one: '1.0.0' } },
    { packages: { '': { dependencies: { one: '1.0.0' } }, 'node_modules/one': aPackage(entry), ...others } },
  )

describe('what a lock file may hold', () => {
  it('[S8] is exact versions, complete, from the registry, under licences that are taken', () => {
    expect(
      problemsOf(
        { dependencies: { two: '^1.0.0' } },
        {
          'node_modules/one/node_modules/two': aPackage({ license: '(MIT OR GPL-3.0-only)' }),
          'node_modules/tool': aPackage({ dev: true, license: 'MPL-2.0' }),
        },
      ),
    ).toEqual([])
  })

  const elsewhere = 'take a version from the registry, keep omit-lockfile-registry-resolved in .npmrc'
  it.each([
    ['a script that runs when it is installed', { hasInstallScript: true }, 'runs a script when installed'],
    ['git', { resolved: 'git+ssh://git@host.example/one.git#abc' }, 'comes from git, git+ssh:'],
    ['another address', { resolved: 'https://host.example/one-1.0.0.tgz' }, 'comes from an address, https:'],
    ['a packed file', { resolved: 'file:one-1.0.0.tgz' }, `comes from a folder: ${elsewhere}`],
    ['a folder', { resolved: '../one', link: true }, `comes from a folder: ${elsewhere}`],
    ['no digest', { integrity: undefined }, 'has no integrity'],
    [
      'a weak digest',
      { integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' },
      'has an integrity other than one SHA-512',
    ],
    [
      'a digest to choose',
      { integrity: `${integrity} sha1-AAAA` },
      'has an integrity other than one SHA-512',
    ],
    ['no licence', { license: undefined }, 'tells no licence'],
    ['a licence that asks for more', { license: 'GPL-3.0-only' }, 'stands under GPL-3.0-only'],
    ['a licence that only a tool may have', { license: 'MPL-2.0' }, 'stands under MPL-2.0'],
    ['two licences, one of them too much', { license: 'MIT AND GPL-3.0-only' }, 'stands under MIT AND'],
    ['a licence of its own', { license: 'SEE LICENSE IN LICENSE' }, 'stands under SEE LICENSE'],
    [
      'a need of something in git',
      { dependencies: { two: 'git+https://host.example/two' } },
      'asks for two from',
    ],
    [
      'a need of a repository',
      { optionalDependencies: { two: 'owner/two' } },
      'asks for two from “owner/two”',
    ],
  ])('[SUPPLY4] is not a package with %s, which is named with its remedy', (_, entry, said) => {
    expect(problemsOf(entry)).toEqual([expect.stringContaining(`node_modules/one ${said}`)])
  })

  it('[SUPPLY4] is not a tool with a script either, unless the reason is written down', () => {
    const withScript = aPackage({ dev: true, hasInstallScript: true })
    expect(problemsOf({}, { 'node_modules/two': withScript })).toEqual([
      expect.stringContaining('node_modules/two runs a script'),
    ])
    expect(problemsOf({}, { 'node_modules/one/node_modules/fsevents': withScript })).toEqual([])
  })

  it.each(['', 'tests/peers/', 'tests/bench/'])(
    '[SUPPLY4] runs no script when it is installed, in /%s',
    (folder) => {
      const settings = readFileSync(new URL(`../../${folder}.npmrc`, import.meta.url), 'utf8')
      expect(settings.split('\n')).toContain('ignore-scripts=true')
    },
  )

  it('[SUPPLY4] is not a package of a folder in the project', () => {
    expect(problemsOf({}, { 'packages/two': aPackage() })).toEqual([
      expect.stringContaining('packages/two comes from a folder'),
    ])
  })

  it('[S8] is not a range, nor another version than the lock file holds', () => {
    const lock = { packages: { '': {}, 'node_modules/one': aPackage() } }
    expect(lockProblems({ devDependencies: { one: '^1.0.0' } }, lock)).toHaveLength(2)
    expect(lockProblems({ devDependencies: { one: '1.0.1' } }, lock)).toEqual([
      expect.stringContaining('not what the lock file holds'),
    ])
    expect(lockProblems({ dependencies: { one: 'github:owner/one' } }, lock)).toContainEqual(
      expect.stringContaining('write the exact version'),
    )
  })
})

describe('the packages of the app', () => {
  it('[S8] are all that those named lead to, the nearest of a name, and no tool', () => {
    const packages = {
      '': { devDependencies: { one: '1.0.0', tool: '1.0.0' } },
      'node_modules/one': aPackage({ dependencies: { two: '1' }, peerDependencies: { three: '1' } }),
      'node_modules/one/node_modules/two': aPackage(),
      'node_modules/two': aPackage(),
      'node_modules/three': aPackage(),
      'node_modules/tool': aPackage({ dependencies: { two: '1' } }),
    }
    expect([...runtimePackages({ inApp: ['one'] }, { packages })]).toEqual([
      'node_modules/one',
      'node_modules/one/node_modules/two',
      'node_modules/three',
    ])
  })

  it('[S8] are at most 35', () => {
    const names = Array.from({ length: 36 }, (_, index) => `p${index}`)
    const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']))
    const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, aPackage()]))
    expect(lockProblems({ dependencies }, { packages: { '': { dependencies }, ...packages } })).toEqual([
      expect.stringContaining('36 packages'),
    ])
  })
})
