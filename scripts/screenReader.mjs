// Finds Orca, the speech dispatcher and what else a desktop without a screen takes, Firefox and Chromium with their windows, for
// `npm run test:speech`; installs them from Debian's packages where they are missing and that can work.
import { existsSync } from 'node:fs'
import { aptAdvice, aptEnsure } from './apt.mjs'
import { findFirefox } from './browsers.mjs'
import { Failure, runAsCommand } from './entry.mjs'
import { findProgram } from './hosts.mjs'
import { toTerminal } from './run.mjs'

const PACKAGES = [
  ...['orca', 'speech-dispatcher', 'at-spi2-core', 'dbus', 'libglib2.0-bin', 'dconf-gsettings-backend'],
  ...['xvfb', 'xdotool', 'openbox', 'firefox-esr', 'chromium', 'fonts-noto-cjk'],
]
const PROGRAMS = ['orca', 'speech-dispatcher', 'dbus-daemon', 'gsettings', 'Xvfb', 'xdotool', 'openbox']
const MISSING =
  'Orca, or what it takes to read two browsers aloud on a desktop without a screen, was not found.'

const isThere = (path) => path !== undefined && existsSync(path)

/** The paths of the browsers; what is not there is undefined. One without a window has nothing that is read aloud. */
export const findWindowed = () => ({
  firefox: findFirefox(),
  chromium: [findProgram('chromium'), findProgram('google-chrome-stable')].find(isThere),
})

const areThere = () =>
  PROGRAMS.every((name) => isThere(findProgram(name))) && Object.values(findWindowed()).every(isThere)

/**
 * Sees to it that all are there. Throws a message for people when they are not.
 * @param {object} [options]
 * @param {boolean} [options.mayInstall]
 * @param {(text: string | Uint8Array) => void} [options.write]
 */
export async function ensureScreenReader({ mayInstall = true, write = toTerminal } = {}) {
  if (process.platform !== 'linux') throw new Failure('Orca reads aloud on Linux alone.')
  const wanted = {
    packages: PACKAGES,
    missing: MISSING,
    size: 'about 900 MB',
    isThere: areThere,
    mayInstall,
    write,
  }
  if (!(await aptEnsure(wanted))) throw new Failure(aptAdvice(wanted))
}

await runAsCommand(import.meta.url, () => ensureScreenReader())
