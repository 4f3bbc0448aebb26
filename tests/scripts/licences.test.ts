import { describe, expect, it } from 'vitest'
import { licenceProblems, licencesText, readLock, readPackages } from '../../scripts/licences'
import { differences } from '../../scripts/reproducible.mjs'
import { createSbom } from '../../scripts/sbom'

const aLicensed = (part: object = {}) => ({
  name: 'one',
  version: '1.0.0',
  licence: 'MIT',
  texts: ['Text'],
  ...part,
})

describe('the licences of what ships', () => {
  it.each(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '(MIT OR GPL-2.0-only)'])(
    '[SUPPLY1] may be %s',
    (licence) => expect(licenceProblems([aLicensed({ licence })])).toEqual([]),
  )

  it.each([
    ['GPL-3.0-only', { licence: 'GPL-3.0-only' }, 'stands under GPL-3.0-only'],
    ['none', { licence: undefined }, 'stands under no licence'],
    ['more than is read', { licence: '(MIT OR ISC) AND GPL-3.0-only' }, 'stands under (MIT OR ISC) AND'],
    ['one without its text', { texts: [] }, 'holds no text of its licence'],
  ])('[SUPPLY1] may not be %s, which is named with its remedy', (_, part, said) => {
    expect(licenceProblems([aLicensed(), aLicensed({ name: 'bad', ...part })])).toEqual([
      expect.stringMatching(/^bad@1\.0\.0 ships and .*: take another package/),
    ])
    expect(licenceProblems([aLicensed(part)]).join()).toContain(said)
  })

  it('[SUPPLY1] stand in full, each under name, version and licence', () => {
    const text = licencesText(aLicensed({ name: 'own' }), [aLicensed({ texts: ['Licence', 'Notice'] })])
    expect(text).toBe(
      'own 1.0.0: MIT\n==============\n\nText\n\n\none 1.0.0: MIT\n==============\n\nLicence\n\nNotice\n',
    )
  })

  it('[SUPPLY1] leave out what a package says of others that do not ship with it', () => {
    const [vite] = readPackages(['node_modules/vite'], readLock())
    expect(vite?.texts.join()).toContain('Permission is hereby granted')
    expect(vite?.texts.join().length).toBeLessThan(2000)
  })

  it('[SUPPLY1] are refused where the lock file does not know the package', () => {
    expect(() => readPackages(['node_modules/not-there'], readLock())).toThrow('node_modules/not-there ships')
  })
})

describe('the bill of materials', () => {
  const lock = readLock()
  const folders = [
    'node_modules/react-dom',
    'node_modules/react',
    'node_modules/scheduler',
    'node_modules/qr',
  ]
  const bill = () => createSbom(aLicensed({ name: 'rungs' }), readPackages(folders, lock), lock)

  it('[SUPPLY2] holds what CycloneDX 1.5 requires, each reference once and known', () => {
    const { bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(bill())
    expect({ bomFormat, specVersion, version }).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
    })
    expect(metadata.component).toMatchObject({ type: 'application', name: 'rungs', 'bom-ref': 'rungs@1.0.0' })
    const references: string[] = [metadata.component, ...components].map((one) => one['bom-ref'])
    expect(new Set(references).size).toBe(5)
    expect(dependencies.map(({ ref }: { readonly ref: string }) => ref)).toEqual(references)
    for (const { dependsOn } of dependencies) for (const one of dependsOn) expect(references).toContain(one)
    for (const component of components) {
      expect(component).toMatchObject({ type: 'library', licenses: [expect.anything()] })
      expect(component.purl).toBe(`pkg:npm/${component.name}@${component.version}`)
      expect(component.hashes).toEqual([
        { alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) },
      ])
    }
  })

  it('[SUPPLY2] says who takes what, and a choice of licences as an expression', () => {
    const { components, dependencies } = JSON.parse(bill())
    const names = new Map(dependencies.map((one: { readonly ref: string }) => [one.ref, one]))
    const reactDom = `pkg:npm/react-dom@${lock.packages['node_modules/react-dom']?.version}`
    expect(names.get(reactDom)).toMatchObject({
      dependsOn: [expect.stringContaining('/react@'), expect.stringContaining('/scheduler@')],
    })
    expect(components).toContainEqual(
      expect.objectContaining({ name: 'qr', licenses: [{ expression: '(MIT OR Apache-2.0)' }] }),
    )
  })

  it('[SUPPLY3] is the same each time', () => {
    expect(bill()).toBe(bill())
  })
})

describe('two builds', () => {
  it('[SUPPLY3] differ where a file does, or is in one only', () => {
    const one = new Map(Object.entries({ a: '1', b: '2', c: '3' }))
    expect(differences(one, new Map(one))).toEqual([])
    expect(differences(one, new Map(Object.entries({ a: '1', b: '4', d: '5' })))).toEqual(['b', 'c', 'd'])
  })
})
