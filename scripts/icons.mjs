// Makes the pictures that an installed app is shown by, public/icon-*.png, from public/icon.svg. `node scripts/icons.mjs`
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, chromiumAtHand } from './chromium.mjs'
import { runAsCommand } from './entry.mjs'
import { PROJECT } from './run.mjs'

/** Systems that cut the picture to a shape of their own take one that fills its square, with the sign well inside. */
const PICTURES = [
  { name: 'icon-180.png', size: 180, isCut: true },
  { name: 'icon-192.png', size: 192, isCut: false },
  { name: 'icon-512.png', size: 512, isCut: false },
  { name: 'icon-maskable-512.png', size: 512, isCut: true },
]

async function main() {
  const folder = join(PROJECT, 'public')
  const drawing = await readFile(join(folder, 'icon.svg'), 'utf8')
  const whole = drawing
    .replace(' rx="7"', '')
    .replace('<g ', '<g transform="translate(16 16) scale(.8) translate(-16 -16)" ')
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath: chromiumAtHand() })
  const page = await browser.newPage()
  for (const { name, size, isCut } of PICTURES) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block }</style>${isCut ? whole : drawing}`,
    )
    await page.screenshot({ path: join(folder, name), omitBackground: true })
  }
  await browser.close()
}

await runAsCommand(import.meta.url, main)
