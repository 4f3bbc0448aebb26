// For eyes whose browser draws no text below 24 px, whatever a page asks for: nothing is cut, and nothing lies over another.
import { tryLargerText } from './largerText'
import { test } from './test'

const LEAST = 24

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const { args = [] } = launchOptions
    const fonts = ['x-western', 'zh-CN', 'x-unicode'].map((of) => [`font.minimum-size.${of}`, LEAST])
    await use({
      ...launchOptions,
      args: args.length > 0 ? [...args, `--blink-settings=minimumFontSize=${LEAST}`] : [],
      firefoxUserPrefs: { ...launchOptions.firefoxUserPrefs, ...Object.fromEntries(fonts) },
    })
  },
})

for (const lang of ['en', 'zh-CN'])
  for (const width of [1280, 390])
    test(`[ROOM9] nothing is cut or lies over another in ${lang}, at ${width} px`, ({ page }) =>
      tryLargerText(page, lang, width))
