// The script that src/start.ts becomes runs before the app, and decides what main.tsx will decide again.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { languages } from '../../src/i18n/languages'
import { FIRST_GRAPH } from '../../src/library/site'
import { columnsOf, graphAtStart, languageAtStart, recallOptions, viewAtStart } from '../../src/state/atStart'
import { VIEWS } from '../../src/state/views'

/** As the build lists them, the one that the site begins with first. */
const GRAPHS = [FIRST_GRAPH, 'cafe', '__proto__', 'a&b ~ c'].map((id, index) => ({ id, columns: 2 + index }))

const named = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      [`data:text/javascript,//start/${name}.js`, `data:text/css,//start/${name}.css`],
    ]),
  )

const WORDS = 'data:application/json,//start/'

/** Links that start.js adds. */
const ASKED = 'link[href*="//start/"]'

/** What start.js asks for ahead, as it does on a page that was built. */
async function startAsks(
  offered = languages,
  site = JSON.stringify({ languages: offered, words: WORDS, views: named(VIEWS), graphs: GRAPHS }),
) {
  const script = document.createElement('script')
  script.src = '/start.js'
  script.dataset['site'] = site
  const ran = new Promise((done) => script.addEventListener('load', done))
  document.head.append(script)
  await ran
  const links = [...document.head.querySelectorAll<HTMLLinkElement>(ASKED)]
  return [
    ...(window.askedAhead?.keys() ?? []),
    ...links.map((link) => `${link.rel} ${link.as} ${link.crossOrigin} ${link.getAttribute('href')}`),
  ]
}

const appAsks = (offered: readonly string[] = languages) => [
  `./data/${encodeURIComponent(graphAtStart(GRAPHS))}.json`,
  `${WORDS}${languageAtStart(offered)}/start.json`,
  ...[viewAtStart(columnsOf(graphAtStart(GRAPHS), GRAPHS))].flatMap((name) => [
    `modulepreload  anonymous data:text/javascript,//start/${name}.js`,
    `preload style anonymous data:text/css,//start/${name}.css`,
  ]),
]

let address = ''
beforeEach(() => {
  address = location.href
})
afterEach(async () => {
  history.replaceState(null, '', address)
  for (const added of document.head.querySelectorAll(`${ASKED}, script[data-site]`)) added.remove()
  delete document.documentElement.dataset['theme']
  delete window.askedAhead
  document.documentElement.removeAttribute('dir')
  vi.restoreAllMocks()
  await page.viewport(1280, 800)
})

describe('what is asked for before the app is there', () => {
  it.each([
    '',
    '?lang=en',
    '?lang=zh-CN&view=matrix',
    '?view=outline',
    '?view=map&role=seo-specialist',
    '?lang=&lang=en',
    '?lang=fr&lang=en',
    '?lang=zh%2DCN&view=%6Dap',
    '?lang=%&view=%E0%A4%A',
    '?lang=__proto__&view=constructor',
    '?view=toString&lang=hasOwnProperty',
    '?xlang=en&lang=e=n',
    '?view',
    '?lang=en~&view=map~',
    '?LANG=en',
    '?graph=cafe',
    '?graph=&graph=cafe&graph=__proto__',
    '?graph=__proto__&lang=en',
    '?graph=a%26b%20~%20c',
    '?graph=a%26b%20%7E%20c',
    '?graph=constructor',
    '?graph=%',
  ])(
    '[START2] is what the app decides for the address “%s”, on a wide screen and on a phone',
    async (search) => {
      history.replaceState(null, '', search === '' ? location.pathname : search)
      for (const [width, height] of [
        [1280, 800],
        [390, 844],
        [844, 390],
      ] as const) {
        await page.viewport(width, height)
        expect(await startAsks()).toEqual(appAsks())
        for (const link of document.head.querySelectorAll(ASKED)) link.remove()
      }
    },
  )

  it.each([
    [null, ['en-GB', 'zh-CN']],
    [null, ['zh-TW', 'en']],
    [null, ['zh']],
    [null, ['fr', 'de']],
    [null, []],
    ['en', ['zh-CN']],
    ['zh-CN', ['en']],
    ['nonsense', ['en']],
    ['__proto__', ['fr', 'en-US']],
  ] as const)(
    '[START2] is what the app decides where the device remembers %s and its browser wishes for %j',
    async (usual, wishes) => {
      history.replaceState(null, '', location.pathname)
      if (usual !== null) localStorage.setItem('rungs.language', usual)
      vi.spyOn(navigator, 'languages', 'get').mockReturnValue([...wishes])
      expect(await startAsks()).toEqual(appAsks())
    },
  )

  it.each([
    [['zh-TW', 'en'], 'zh-TW'],
    [['zh-HK', 'zh-CN'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-SG', 'en'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['fr', 'en-AU', 'zh-TW'], 'en'],
  ])('[LANG1] [START2] is a second variant for its readers, who wish for %j', async (wishes, language) => {
    const offered = ['zh-CN', 'en', 'zh-TW']
    history.replaceState(null, '', location.pathname)
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(wishes)
    expect(await startAsks(offered)).toEqual(appAsks(offered))
    expect(document.documentElement.lang).toBe(language)
  })

  it.each([
    ['?lang=en', 'ltr'],
    ['?lang=ar', 'rtl'],
  ])('[LANG3] and the language of the page and its direction stand: %s', async (search, direction) => {
    history.replaceState(null, '', search)
    const offered = [...languages, 'ar']
    await startAsks(offered)
    expect(document.documentElement.lang).toBe(languageAtStart(offered))
    expect(document.documentElement.dir).toBe(direction)
  })

  it.each(['light', 'dark', 'system', 'nonsense', null])(
    '[THEME1] and the theme that is remembered, %s, is there',
    async (theme) => {
      if (theme !== null) localStorage.setItem('rungs.theme', theme)
      await startAsks()
      const { theme: usual } = recallOptions(languages)
      expect(document.documentElement.dataset['theme']).toBe(usual === 'system' ? undefined : usual)
    },
  )

  it('[START2] is nothing while one works on the page', async () => {
    const site = { languages, words: WORDS, views: {}, graphs: GRAPHS }
    expect(await startAsks(languages, JSON.stringify(site))).toEqual([])
  })
})
