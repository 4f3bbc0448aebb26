// Finds Firefox, WebKit with its driver, and the display without a screen that WebKit is drawn on, for `npm run test:browsers`;
// installs them from Debian's packages where they are missing and that can work. FIREFOX_PATH comes before any other Firefox.
import { existsSync, readdirSync } from 'node:fs'
import { aptAdvice, aptEnsure } from './apt.mjs'
import { Failure, runAsCommand } from './entry.mjs'
import { findProgram } from './hosts.mjs'
import { toTerminal } from './run.mjs'

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk']
const MISSING =
  'Firefox, the driver of WebKitGTK, or Xvfb was not found, which the other browsers are tested with.'
const WEBKIT = 'webkit2gtk-4.1/MiniBrowser'

const isThere = (path) => path !== undefined && existsSync(path)

/** The path of Firefox; undefined where there is none. */
export const findFirefox = () =>
  [process.env.FIREFOX_PATH, findProgram('firefox-esr'), findProgram('firefox')].find(isThere)

/** What WebKit is tested with; a path that is not there is undefined. */
export function findWebKit() {
  const folders = ['/usr/libexec', ...readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}`)]
  return {
    driver: [findProgram('WebKitWebDriver')].find(isThere),
    browser: folders.map((folder) => `${folder}/${WEBKIT}`).find(isThere),
    display: [findProgram('Xvfb')].find(isThere),
  }
}

const areThere = () => isThere(findFirefox()) && Object.values(findWebKit()).every(isThere)

/**
 * Sees to it that all are there. Throws a message for people when they are not.
 * @param {object} [options]
 * @param {boolean} [options.mayInstall]
 * @param {(text: string | Uint8Array) => void} [options.write]
 */
export async function ensureBrowsers({ mayInstall = true, write = toTerminal } = {}) {
  if (process.platform !== 'linux')
    throw new Failure('The other browsers are tested on Linux alone: WebKit is driven there by WebKitGTK.')
  const wanted = {
    packages: PACKAGES,
    missing: MISSING,
    size: 'about 400 MB',
    isThere: areThere,
    mayInstall,
    write,
  }
  if (await aptEnsure(wanted)) return
  throw new Failure(`${aptAdvice(wanted)}\nFIREFOX_PATH names a Firefox that stands elsewhere.`)
}

await runAsCommand(import.meta.url, () => ensureBrowsers())
