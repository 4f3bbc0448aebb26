// Sees to a font with Chinese characters on Linux; without one the layout of Chinese texts is tested on empty boxes.
import { spawnSync } from 'node:child_process'
import { aptInstall, canUseApt } from './apt.mjs'

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8', timeout: 30_000 })
  return Boolean(stdout?.trim())
}

/** Installs one as root on Debian or Ubuntu; elsewhere says what is missing and goes on. */
export async function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return
  if (canUseApt()) {
    console.log('Installing a font with Chinese characters (fonts-noto-cjk) …')
    if ((await aptInstall('fontconfig', 'fonts-noto-cjk')) && hasChineseFont()) return
  }
  console.warn('Warning: no font with Chinese characters was found. Install one, such as fonts-noto-cjk.')
}
