// Finds a Chromium to test with, and installs one where there is none. What it gives has answered to --version.
// CHROMIUM_PATH comes first, then the system, Playwright, apt-get (root on Debian), and npm.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { announce } from './announce.mjs'
import { aptCommand, aptInstall, canUseApt, isDebian } from './apt.mjs'
import { Failure, runAsCommand } from './entry.mjs'
import { PROJECT, run, tool, toTerminal } from './run.mjs'

const PACKAGE = '@sparticuz/chromium'
const PACKAGE_VERSION = '147.0.0'
const SHELL = 'chromium-headless-shell'
const DEBIAN_PACKAGES = [SHELL, 'fonts-noto-cjk']
const MISSING = 'No Chromium was found, which the tests in a browser need.'
const TEN_MINUTES = 600_000

/**
 * In a whole Chromium each page of a test would have a list of suggestions below its address bar, drawn by a process of
 * its own, which takes a third of the time of opening it. The switch takes the place of Playwright's, so what that turns
 * off stands here too.
 */
const FEATURES_OFF = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
  ...['TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning'],
]

/** Keeps the browser quiet on a closed network, lets it run as root, and draws without a graphics card. */
export const CHROMIUM_ARGS = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
]

/** The first is Chromium without its window, which opens a page in a quarter of the time. */
const COMMANDS = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const WINDOWS_FILES = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

function systemPaths() {
  const {
    PATH = '',
    HOME = '',
    LOCALAPPDATA,
    ProgramFiles,
    'ProgramFiles(x86)': programFiles32,
  } = process.env
  if (process.platform === 'win32') {
    const folders = [ProgramFiles, programFiles32, LOCALAPPDATA].filter((folder) => folder !== undefined)
    return folders.flatMap((folder) => WINDOWS_FILES.map((file) => join(folder, file)))
  }
  const apps = process.platform === 'darwin' ? ['/Applications', join(HOME, 'Applications')] : []
  const inApps = apps.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  return [...inApps, ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))]
}

/**
 * What is there without installing, quickly and unproven: CHROMIUM_PATH, else a browser of the system.
 * @returns {string | undefined}
 */
export const chromiumAtHand = () =>
  process.env.CHROMIUM_PATH || systemPaths().find((path) => existsSync(path))

function works(path) {
  if (!path || !existsSync(path)) return false
  // On Windows --version opens a window rather than to answer.
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /\d+\.\d+/.test(stdout)
}

async function playwrightPath() {
  const { chromium } = await import('playwright')
  return chromium.executablePath()
}

async function fromPlaywright(write) {
  const environment = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
  announce(write, {
    missing: MISSING,
    command: 'npx playwright install chromium',
    where: "Playwright's Chromium into the cache of your account (about 170 MB to download)",
  })
  await run(tool('playwright', 'install', 'chromium'), { environment, timeout: TEN_MINUTES, write })
  return playwrightPath()
}

async function fromDebian(write) {
  if (!(canUseApt() && isDebian())) return undefined
  announce(write, {
    missing: MISSING,
    command: aptCommand(...DEBIAN_PACKAGES),
    where: 'them for all of this system (about 300 MB)',
  })
  await aptInstall(write, ...DEBIAN_PACKAGES)
  return `/usr/bin/${SHELL}`
}

async function fromNpm(write, mayInstall) {
  if (process.platform !== 'linux') return undefined
  const folder = resolve(PROJECT, 'node_modules/.cache/chromium')
  const entry = resolve(folder, 'node_modules', PACKAGE, 'build/esm/index.js')
  if (!existsSync(entry)) {
    if (!mayInstall) return undefined
    const rest = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder]
    const command = ['npm', ...rest, `${PACKAGE}@${PACKAGE_VERSION}`]
    announce(write, {
      missing: MISSING,
      command: command.join(' '),
      where: 'a Chromium below node_modules (about 65 MB to download)',
    })
    await run(command, { timeout: TEN_MINUTES, write })
  }
  // The package brings the system libraries it needs only where it believes to be on a bare system.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: chromium } = await import(pathToFileURL(entry).href)
  return chromium.executablePath()
}

/**
 * The path of a Chromium that works. Throws a message for people when there is none.
 * @param {object} [options]
 * @param {boolean} [options.mayInstall] one where there is none; each attempt is said before it is made
 * @param {(text: string | Uint8Array) => void} [options.write]
 * @returns {Promise<string>}
 */
export async function findOrInstallChromium({ mayInstall = true, write = toTerminal } = {}) {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) {
    if (works(wanted)) return wanted
    write(`Warning: CHROMIUM_PATH is ${wanted}, which does not answer to --version. Looking elsewhere.\n`)
  }
  const present = systemPaths().find(works)
  if (present !== undefined) return present
  const sources = mayInstall
    ? [playwrightPath, fromPlaywright, fromDebian, fromNpm]
    : [playwrightPath, fromNpm]
  for (const source of sources) {
    try {
      const path = await source(write, mayInstall)
      if (works(path)) return path
    } catch (error) {
      write(`${error.message}\n`)
    }
  }
  throw new Failure(
    `No Chromium was found, and ${mayInstall ? 'none could be installed' : '--no-install lets none be installed'}.\n` +
      'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the program file of one. Two ways:\n' +
      `    npx playwright install chromium\n    ${aptCommand(...DEBIAN_PACKAGES)}   (as root on Debian)`,
  )
}

await runAsCommand(import.meta.url, async () => console.log(await findOrInstallChromium()))
