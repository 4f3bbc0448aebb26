// Checks what gets installed (S8): exact versions, a complete lock file that names no host, at most 35 packages
// in the app, none of which runs a script when it is installed. `node scripts/lock.mjs`
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure, runAsCommand } from './entry.mjs'
import { PROJECT } from './run.mjs'

const MOST_RUNTIME_PACKAGES = 35
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/

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

function needsOf({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }) {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]
}

/** The paths of all packages that the dependencies of the app lead to. */
export function runtimePackages({ packages }) {
  const found = new Set()
  const open = [['', Object.keys(packages['']?.dependencies ?? {})]]
  for (const [from, names] of open) {
    for (const name of names) {
      const path = locate(packages, from, name)
      if (path === null || found.has(path)) continue
      found.add(path)
      open.push([path, needsOf(packages[path])])
    }
  }
  return found
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
  for (const [path, { integrity, resolved }] of Object.entries(lock.packages)) {
    if (path === '') continue
    if (integrity === undefined)
      problems.push(`${path} has no integrity: remove the lock file and run "npm install".`)
    if (resolved !== undefined) {
      problems.push(
        `${path} names a host: keep omit-lockfile-registry-resolved in .npmrc and run "npm install".`,
      )
    }
  }
  const runtime = runtimePackages(lock)
  for (const path of runtime) {
    if (lock.packages[path].hasInstallScript) {
      problems.push(`${path} runs a script when installed: take another package.`)
    }
  }
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
  const count = runtimePackages(read('.', 'package-lock.json')).size
  console.log(`${count} packages in the app, at most ${MOST_RUNTIME_PACKAGES}; lock files complete.`)
}

await runAsCommand(import.meta.url, main)
