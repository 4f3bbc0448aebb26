// Installs Debian packages, only where that can work: as root, on a Debian-like system.
import { existsSync, readFileSync } from 'node:fs'
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
