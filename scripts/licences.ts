// Under which licences the code stands that ships: what package-lock.json and the packages themselves say of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isTaken } from './licence.mjs'
import { nameAt } from './lock.mjs'
import { PROJECT } from './run.mjs'

/** What a lock file says of a package. */
interface LockEntry {
  readonly name?: string
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>
}

/** Code that ships, with the licence that it stands under. */
export interface Licensed {
  readonly name: string
  readonly version: string
  /** As SPDX writes it; undefined when the package does not say. */
  readonly licence: string | undefined
  /** The texts of its licence and its notices. */
  readonly texts: readonly string[]
}

export interface ShippedPackage extends Licensed {
  /** Where it is installed, below the project. */
  readonly folder: string
  readonly integrity: string | undefined
}

const TEXT = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i
/** Here begins what a package says of others that it holds and that do not ship with what is taken of it. */
const OF_OTHERS = /^# Licenses of bundled dependencies$/m

const read = (file: string) => readFileSync(resolve(PROJECT, file), 'utf8')

export const readLock = (): LockFile => JSON.parse(read('package-lock.json'))

function textsIn(folder: string): readonly string[] {
  const files = readdirSync(resolve(PROJECT, folder)).filter((file) => TEXT.test(file))
  return files.toSorted().map((file) => {
    const [text = ''] = read(join(folder, file)).replaceAll('\r\n', '\n').split(OF_OTHERS)
    return text.trim()
  })
}

/** The project itself. */
export function ownLicence({ packages }: LockFile): Licensed {
  const { name = '', version = '', license } = packages[''] ?? {}
  return { name, version, licence: license, texts: textsIn('.') }
}

/** Installed packages by name, and by version where there are several of one name. */
export function readPackages(folders: Iterable<string>, { packages }: LockFile): readonly ShippedPackage[] {
  return [...folders]
    .map((folder) => {
      const entry = packages[folder]
      if (entry === undefined)
        throw new Error(`${folder} ships and is not in package-lock.json: run "npm ci".`)
      const { version, license: licence, integrity } = entry
      return { folder, name: nameAt(folder), version, licence, integrity, texts: textsIn(folder) }
    })
    .toSorted((one, other) => compare(idOf(one), idOf(other)))
}

export const idOf = ({ name, version }: Licensed): string => `${name}@${version}`

/** By code units, which is the same on every machine. */
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

/** Every package that may not ship, as a sentence with its remedy. */
export function licenceProblems(packages: readonly Licensed[]): readonly string[] {
  return packages.flatMap((one) => {
    if (one.texts.length === 0)
      return `${idOf(one)} ships and holds no text of its licence: take another package or another version.`
    if (one.licence === undefined || !isTaken(one.licence, { ships: true }))
      return `${idOf(one)} ships and stands under ${one.licence ?? 'no licence'}: take another package, or add the licence to scripts/licence.mjs.`
    return []
  })
}

/** The file that people read: each licence in full, the project's own first. */
export function licencesText(own: Licensed, packages: readonly Licensed[]): string {
  const sections = [own, ...packages].map(({ name, version, licence, texts }) => {
    const heading = `${name} ${version}: ${licence}`
    return [`${heading}\n${'='.repeat(heading.length)}`, ...texts].join('\n\n')
  })
  return `${sections.join('\n\n\n')}\n`
}
