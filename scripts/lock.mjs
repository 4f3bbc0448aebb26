// Checks what gets installed (S8, SUPPLY4): exact versions, a complete lock file that names no host, all of it from the registry
// with its SHA-512 and a licence that is taken, nothing that runs a script when it is installed, at most 35 packages in the
// app. `node scripts/lock.mjs`
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure, runAsCommand } from './entry.mjs'
import { isTaken } from './licence.mjs'
import { PROJECT } from './run.mjs'

const MOST_RUNTIME_PACKAGES = 35
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/
const STRONG = /^sha512-[A-Za-z0-9+/]{86}==$/
const GIT = /^git[+:@]|\.git(#|$)/
/** A range has neither, an address or a path one of them. */
const ELSEWHERE = /^(?!npm:).*[:/]/

/** What may be said to run a script when it is installed, and why. None of them does so here: `.npmrc` forbids it. */
const MAY_HAVE_SCRIPT = new Map([
  ['fsevents', 'the registry says so of a version whose package.json has none; it is for macOS only'],
])

/** The licence of packages whose package.json does not tell it, read in their own LICENSE. */
const LICENCES = new Map([['khroma@2.1.0', 'MIT']])

/** The name of the package that stands at a path of a lock file. */
export const nameAt = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Where Node would find `name` from the package at `from`, or null when it is not in the lock file. */
function locate(packages, from, name) {
  let folder = from
  while (folder !== '') {
    const path = `${folder}/node_modules/${name}`
    if (Object.hasOwn(packages, path)) return path
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  }
  const top = `node_modules/${name}`
  return Object.hasOwn(packages, top) ? top : null
}

/** The paths of the packages that the one at a path cannot do without. */
export function needsOf(packages, from) {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[from]
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers].flatMap(
    (name) => locate(packages, from, name) ?? [],
  )
}

/**
 * The paths of all packages whose code is in the app, or may be. They are bundled, so whoever installs the command installs none of
 * them: package.json has them among the tools, and says with `inApp` which they are.
 * @param {{ inApp?: string[] }} manifest
 */
export function runtimePackages({ inApp = [] }, { packages }) {
  const found = new Set([
    ...needsOf(packages, ''),
    ...inApp.flatMap((name) => locate(packages, '', name) ?? []),
  ])
  for (const path of found) for (const needed of needsOf(packages, path)) found.add(needed)
  return found
}

/** Where a package would come from, if not from the registry; null when from there. */
function elsewhere(path, { link, resolved }) {
  if (!path.startsWith('node_modules/') || link || /^file:/.test(resolved)) return 'a folder'
  if (resolved === undefined) return null
  return GIT.test(resolved) ? `git, ${resolved}` : `an address, ${resolved}`
}

/** What is wrong with one package, which `ships` or stays a tool, as sentences with their remedies. */
function packageProblems(path, entry, ships) {
  const problems = []
  const say = (problem) => problems.push(`${path} ${problem}`)
  const { integrity, version, hasInstallScript } = entry
  const source = elsewhere(path, entry)
  if (source !== null)
    say(
      `comes from ${source}: take a version from the registry, keep omit-lockfile-registry-resolved in .npmrc and run "npm install".`,
    )
  if (integrity === undefined) say('has no integrity: remove the lock file and run "npm install".')
  else if (!STRONG.test(integrity))
    say(`has an integrity other than one SHA-512: remove the lock file and run "npm install".`)
  if (hasInstallScript && !MAY_HAVE_SCRIPT.has(nameAt(path)))
    say(
      'runs a script when installed: take another package, or read the script and write the reason into scripts/lock.mjs.',
    )
  const licence = entry.license ?? LICENCES.get(`${nameAt(path)}@${version}`)
  if (licence === undefined)
    say('tells no licence: read its LICENSE, and write what it says into scripts/lock.mjs.')
  else if (!isTaken(licence, { ships }))
    say(`stands under ${licence}: take another package, or add the licence to scripts/licence.mjs.`)
  for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies'])
    for (const [name, range] of Object.entries(entry[kind] ?? {}))
      if (ELSEWHERE.test(range))
        say(`asks for ${name} from “${range}”, which is not the registry: take another package.`)
  return problems
}

/** Every problem as a sentence with its remedy; empty when all is well. */
export function lockProblems(manifest, lock) {
  const problems = []
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      if (!EXACT.test(version))
        problems.push(`${name} is "${version}": write the exact version in package.json.`)
      if (lock.packages[`node_modules/${name}`]?.version !== version) {
        problems.push(`${name} ${version} is not what the lock file holds: run "npm install".`)
      }
    }
  }
  const runtime = runtimePackages(manifest, lock)
  for (const [path, entry] of Object.entries(lock.packages))
    if (path !== '') problems.push(...packageProblems(path, entry, runtime.has(path)))
  if (runtime.size > MOST_RUNTIME_PACKAGES) {
    problems.push(
      `The app has ${runtime.size} packages, and ${MOST_RUNTIME_PACKAGES} are allowed: do without one.`,
    )
  }
  return problems
}

/** The folders with packages of their own; those below tests never enter the app. */
const FOLDERS = ['.', 'tests/peers', 'tests/bench']

function main() {
  const read = (folder, file) => JSON.parse(readFileSync(resolve(PROJECT, folder, file), 'utf8'))
  const problems = FOLDERS.flatMap((folder) =>
    lockProblems(read(folder, 'package.json'), read(folder, 'package-lock.json')).map((problem) =>
      folder === '.' ? problem : `${folder}: ${problem}`,
    ),
  )
  if (problems.length > 0) throw new Failure(problems.join('\n'))
  const count = runtimePackages(read('.', 'package.json'), read('.', 'package-lock.json')).size
  console.log(`${count} packages in the app, at most ${MOST_RUNTIME_PACKAGES}; lock files complete.`)
}

await runAsCommand(import.meta.url, main)
