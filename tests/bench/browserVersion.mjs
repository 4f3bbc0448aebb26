// Which Chromium measures.
import { chromium } from 'playwright'
import { CHROMIUM_ARGS } from '../../scripts/chromium.mjs'

export async function versionOfBrowser(executablePath) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
  const version = browser.version()
  await browser.close()
  return version
}
