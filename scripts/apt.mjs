// Installs Debian packages, only where that can work: as root, on a Debian-like system.
import { existsSync, readFileSync } from 'node:fs'
import { announce } from './announce.mjs'
import { run } from './run.mjs'

const TEN_MINUTES = 600_000
const QUIET = { environment: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: TEN_MINUTES }

const isRoot = () => process.getuid?.() === 0

/** Whether apt-get may be used here. */
export const canUseApt = () => isRoot() && existsSync('/usr/bin/apt-get')

/** Whether this is Debian itself; on Ubuntu the package of Chromium only points to a snap. */
export function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

const INSTALL = ['install', '-y', '-qq', '--no-install-recommends']

/** What `aptInstall` runs, as people type it. */
export const aptCommand = (...packages) =>
  `apt-get update && apt-get ${INSTALL.join(' ').replace(' -qq', '')} ${packages.join(' ')}`

/** Whether all `packages` are installed now. */
export async function aptInstall(write, ...packages) {
  await run(['apt-get', 'update', '-qq'], { ...QUIET, write })
  return (await run(['apt-get', ...INSTALL, ...packages], { ...QUIET, write })) === 0
}

/**
 * Installs what is missing, where that may and can be done, and says so before. Whether it is there now.
 * @param {object} wanted
 * @param {readonly string[]} wanted.packages
 * @param {string} wanted.missing what is not there, and what needs it
 * @param {string} wanted.size of what is installed, in words
 * @param {() => boolean} wanted.isThere
 * @param {boolean} wanted.mayInstall
 * @param {(text: string | Uint8Array) => void} wanted.write
 */
export async function aptEnsure({ packages, missing, size, isThere, mayInstall, write }) {
  if (isThere()) return true
  if (!mayInstall || !canUseApt()) return false
  announce(write, {
    missing,
    command: aptCommand(...packages),
    where: `them for all of this system (${size})`,
  })
  return (await aptInstall(write, ...packages)) && isThere()
}

/** What to do where that did not help. */
export const aptAdvice = ({ packages, missing, mayInstall }) =>
  `${missing}\n${mayInstall ? 'They could not be installed here' : '--no-install lets none be installed'}. ` +
  `As root on Debian: ${aptCommand(...packages)}`
