// Sees to a font with Chinese characters on Linux; without one the layout of Chinese texts is tested on empty boxes.
import { spawnSync } from 'node:child_process'
import { aptCommand, aptEnsure } from './apt.mjs'
import { toTerminal } from './run.mjs'

const PACKAGES = ['fontconfig', 'fonts-noto-cjk']
const MISSING = 'No font with Chinese characters was found, which the layout of Chinese texts is tested with.'

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8', timeout: 30_000 })
  return Boolean(stdout?.trim())
}

/**
 * Installs one as root on Debian or Ubuntu, if it may; elsewhere says what is missing and how to get it, and goes on.
 * @param {object} [options]
 * @param {boolean} [options.mayInstall]
 * @param {(text: string | Uint8Array) => void} [options.write]
 */
export async function ensureChineseFont({ mayInstall = true, write = toTerminal } = {}) {
  if (process.platform !== 'linux') return
  const wanted = {
    packages: PACKAGES,
    missing: MISSING,
    size: 'about 90 MB',
    isThere: hasChineseFont,
    mayInstall,
    write,
  }
  if (await aptEnsure(wanted)) return
  write(
    `Warning: ${MISSING}\nTests of Chinese text may fail. Install a font, on Debian and Ubuntu with: ${aptCommand(...PACKAGES)}\n`,
  )
}
