// For eyes whose browser enlarges text and nothing else, which Chromium on a desk does not.
import { tryLargerText } from './largerText'
import { test } from './test'

test.use({
  launchOptions: ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      firefoxUserPrefs: {
        ...launchOptions.firefoxUserPrefs,
        'browser.display.os-zoom-behavior': 2,
        'ui.textScaleFactor': 160,
      },
    }),
})

for (const lang of ['en', 'zh-CN'])
  for (const width of [1280, 390])
    test(`[ROOM9] with text at 160 % nothing is cut or lies over another in ${lang}, at ${width} px`, ({
      page,
    }) => tryLargerText(page, lang, width))
