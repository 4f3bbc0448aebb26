// Makes sure that Node is new enough and that node_modules is what package-lock.json says, here or in tests/peers.
// A mark in node_modules tells which lock file, Node and platform it was installed for.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure } from './entry.mjs'
import { PROJECT, run, toTerminal } from './run.mjs'

const OLDEST_NODE = [20, 19]
const MARK = 'node_modules/.rungs-install'

/** Throws a message for people when this Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Failure(
    `Rungs needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${version}.\n` +
      'Install a newer one (the long-term-support version will do), open a new terminal and try again.',
  )
}

function wantedMark(folder) {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(resolve(folder, file)))
  const [major] = process.versions.node.split('.')
  return `${hash.digest('hex')} node${major} ${process.platform} ${process.arch}\n`
}

function presentMark(folder) {
  try {
    return readFileSync(resolve(folder, MARK), 'utf8')
  } catch {
    return null
  }
}

/**
 * Runs `npm ci` unless what is installed already fits, and gives its exit code, which is 0: throws a message for
 * people when it fails.
 * @param {object} [options]
 * @param {string} [options.folder] that holds the package-lock.json
 * @param {(text: string | Uint8Array) => void} [options.write]
 */
export async function installWhenNeeded({ folder = PROJECT, write } = {}) {
  const mark = wantedMark(folder)
  if (presentMark(folder) === mark) return 0
  ;(write ?? toTerminal)(
    'Installing packages into node_modules as package-lock.json lists them (about 20 seconds, once) …\n',
  )
  const code = await run(['npm', 'ci', '--no-audit', '--no-fund'], { folder, write })
  if (code !== 0) {
    throw new Failure(
      'Installing failed: npm says why above. The first installation needs a network.\n' +
        'When the message is about package-lock.json, run "npm install" once; otherwise try the same command again.',
    )
  }
  writeFileSync(resolve(folder, MARK), mark)
  return code
}
