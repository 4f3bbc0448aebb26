// What harmful texts do to the built site, under its real headers. All of them: npm run test:hostile.
import { aHostileGraph, inHundreds } from '../hostile/graphs'
import { hostileTexts } from '../hostile/texts'
import { addressOf, expectUnharmed, keepOnDevice, openFiles, walk, watchForHarm } from './hostile'
import { GRAPH } from './ofSite'
import { expect, test } from './test'

const OTHER = 'cafe'
const [FROM, TO] = ['seo-specialist', 'digital-marketing-manager'] as const
const SHEET = { ready: [FROM, TO] }
const MOST_ASKED = 8000
const SAVED = '2026-11-22T00:00:00Z'

const dataOf = (graph: string) => `**/data/${graph}.json`
const noted = (id: string, text: string) => ({ id, responsibility: text, text })
const evident = (id: string, text: string) => ({ id, sign: text, date: '2026-11-22', text })

// In `npm test`, few: what is drawn of the others is drawn alike.
const few = hostileTexts(false).filter((_, index) => index % 4 === 0)
const runs = [
  { name: 'few', texts: few, language: 'en', isTaken: true, tag: [] },
  ...inHundreds(hostileTexts(true)).map((texts, index) => ({
    name: `all, ${index}`,
    texts,
    language: index % 2 === 0 ? 'en' : 'zh-CN',
    isTaken: index % 8 === 0,
    tag: ['@hostile'],
  })),
]

test.beforeEach(async ({ page }) => watchForHarm(page))

for (const { name, texts, language, isTaken, tag } of runs) {
  test(`[SAFE2] a map that is hostile is drawn as text: ${name}`, { tag }, async ({ page }) => {
    const graph = aHostileGraph(texts, GRAPH)
    const [first = '', second = '', third = ''] = graph.roles.map(({ id }) => id)
    await page.route(dataOf(GRAPH), (route) => route.fulfill({ json: graph }))
    await page.goto(addressOf({}, language))
    const views = ['outline', 'matrix', 'map'].map((view) => ({ view: [view] }))
    const panels = [
      { today: [''] },
      { ready: [first, second] },
      { route: [first, third] },
      { compare: [first, second] },
      { compare: [first, second, third] },
      { transition: [first, second] },
      { role: [first] },
      { role: [second] },
      { field: [first] },
    ]
    for (const one of [...views, ...panels]) {
      const address = addressOf(one, language)
      expect(await walk(page, [address])).toEqual([])
      await expectUnharmed(page)
    }
  })

  // What the files hold is tried without the page.
  if (isTaken)
    test(`[SAFE3] a map that is hostile is taken along and printed: ${name}`, { tag }, async ({ page }) => {
      const graph = aHostileGraph(texts, GRAPH)
      const [first = ''] = graph.roles.map(({ id }) => id)
      await page.route(dataOf(GRAPH), (route) => route.fulfill({ json: graph }))
      await page.goto(addressOf({ view: ['map'] }))
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.print-map > svg')).toBeAttached()
      await expectUnharmed(page)
      await page.emulateMedia({ media: 'screen' })
      expect(await walk(page, [addressOf({ view: ['map'], role: [first] })])).toEqual([])
      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('button', { name: 'Export…' }).click()
      const offers = page
        .getByRole('dialog', { name: 'Export' })
        .getByRole('button', { name: /: (SVG|Markdown|JSON|CSV|Mermaid)/ })
      await expect(offers).not.toHaveCount(0)
      for (const offer of await offers.all()) {
        const coming = page.waitForEvent('download')
        await offer.click()
        expect((await coming).suggestedFilename()).toMatch(/^rungs[\p{L}\p{N}\p{M}-]*\.\w+$/u)
      }
      await expectUnharmed(page)
    })

  test(`[SAFE2] a map that is hostile is opened in the place of another: ${name}`, { tag }, async ({
    page,
  }) => {
    const graphs = inHundreds(texts, 10)
    let next = 0
    // What the browser checks is what it was given last.
    const graphNow = (id: string) => {
      const graph = aHostileGraph(graphs[next] ?? [], id)
      return {
        ...graph,
        roles: graph.roles.map((role, at) => (at === 0 ? { ...role, title: `Number ${next}` } : role)),
      }
    }
    await page.route(/\/data\/[\w-]+\.json$/, (route) =>
      route.fulfill({
        json: graphNow(
          route
            .request()
            .url()
            .replace(/^.*\/|\.json$/g, ''),
        ),
      }),
    )
    await page.goto(`./?lang=${language}&graph=${GRAPH}&view=outline`)
    for (next = 1; next < graphs.length; next++) {
      const id = next % 2 === 0 ? GRAPH : OTHER
      const address = `./?lang=${language}&graph=${id}&view=outline`
      expect(await walk(page, [address])).toEqual([])
      await expect(page.getByRole('button', { name: `Number ${next}` }).first()).toBeAttached()
      const roles = graphNow(id)
        .roles.slice(0, 2)
        .map((role) => `${address}&role=${encodeURIComponent(role.id)}`)
      expect(await walk(page, roles)).toEqual([])
    }
    await expectUnharmed(page)
  })

  test(`[SAFE2] a map that is refused says so in words: ${name}`, { tag }, async ({ page }) => {
    const graph = aHostileGraph(['a', 'b'], GRAPH)
    const [role] = graph.roles
    const half = Math.ceil(texts.length / 2)
    const roles = texts
      .slice(0, half)
      .map((text, index) => ({ ...role, id: `${index}`, field: text, level: text }))
    const keys = Object.fromEntries(texts.slice(half).map((text) => [text, text]))
    for (const body of [
      JSON.stringify({ ...graph, roles: [...graph.roles, ...roles] }),
      JSON.stringify({ ...graph, ...keys, title: keys, format: texts[0] }),
    ]) {
      await page.route(dataOf(GRAPH), (route) => route.fulfill({ body, contentType: 'application/json' }))
      await page.goto(addressOf({}))
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
      await expect(page.locator('main')).not.toContainText(/[\u202a-\u202e\u2066\u2067]/)
      await expectUnharmed(page)
      await page.unroute(dataOf(GRAPH))
    }
  })

  test(`[SAFE2] an address that is hostile opens: ${name}`, { tag }, async ({ page }) => {
    await page.goto(addressOf({}))
    const keys = [
      'lang',
      'graph',
      'field',
      'view',
      'role',
      'transition',
      'compare',
      'route',
      'ready',
      'today',
    ]
    // Each under one key, as it stands or encoded: what each key makes of each is tried without a browser.
    const addresses = inHundreds(texts, keys.length).map((some, index) => {
      const written = some.map((text) => encodeURIComponent(text.toWellFormed()))
      const pairs = some.map(
        (text, at) => `${keys[(at + index) % keys.length]}=${index % 2 === 0 ? text : written[at]}`,
      )
      return `./?${pairs.join('&')}#${some[0]}`
    })
    expect(await walk(page, addresses)).toEqual([])
    await expectUnharmed(page)
    // Some as one comes from elsewhere, so that what runs before the app reads them, too. Longer ones no server takes.
    const comes = addresses.filter((address) => new URL(address, page.url()).href.length < MOST_ASKED)
    for (const address of comes.filter((_, index) => index % 5 === 0)) {
      await page.goto(address)
      await expect(page.locator('.panel-frame > section')).toBeAttached()
      await expectUnharmed(page)
    }
  })

  test(`[SAFE2] a device that holds what is hostile is read: ${name}`, { tag }, async ({ page }) => {
    const by = { saved: SAVED, by: 'p', from: FROM, to: TO }
    const entries = texts.flatMap((text, index) => [
      [
        `line:${text}`,
        { ...by, key: `line:${text}`, count: index, order: index, evidence: evident(text, text) },
      ],
      [
        `line:n${index}`,
        { ...by, key: `line:n${index}`, count: index, order: index, note: noted(`n${index}`, text) },
      ],
      [`tick:${text}`, { ...by, key: `tick:${text}`, count: index, order: index, tick: text }],
      [text, text],
      [`line:x${index}`, { [text]: text, evidence: text }],
    ])
    const sheets = [
      { from: FROM, to: TO, saved: SAVED, evidence: [], notes: texts.map((text) => noted(text, text)) },
    ]
    const notebook = JSON.stringify({ format: 'rungs-notebook/1', graph: GRAPH, sheets, today: texts })
    // An icon of the same origin: nothing of the app runs yet.
    await page.goto('./icon.svg')
    for (let first = 0; first < texts.length; first += 50) {
      const [one = '', two = '', three = '', four = '', five = ''] = texts.slice(first)
      const values = {
        'rungs.theme': one,
        'rungs.language': two,
        'rungs.bothLanguages': three,
        'rungs.name': four,
        'rungs.date': five,
        'rungs.savedAsFile': one,
        [`rungs.myRole.${GRAPH}`]: one,
        [`rungs.notebook.${GRAPH}`]: first === 0 ? notebook : two,
        [`rungs.written.${GRAPH}`]: three,
        [`rungs.journal.x.${GRAPH}`]: four,
        [`rungs.unreadable.x.${GRAPH}`]: five,
        [one]: two,
        ...Object.fromEntries(
          texts
            .slice(first, first + 50)
            .map((text) => [
              `rungs.graph.${text}`,
              JSON.stringify({ graph: { id: text, title: text, languages: [text] }, text }),
            ]),
        ),
      }
      await keepOnDevice(page, { graph: GRAPH, values, entries: first === 0 ? entries : [], aside: texts })
      await page.goto(addressOf(SHEET))
      await expect(page.locator('.panel-frame > section')).toContainText('Am I ready?')
      expect(await walk(page, [addressOf({ today: [''] }), addressOf({}), addressOf(SHEET)])).toEqual([])
      await expectUnharmed(page)
    }
  })

  test(`[SAFE2] a file that is hostile is taken in as text, or refused in words: ${name}`, { tag }, async ({
    page,
  }) => {
    await page.goto(addressOf(SHEET))
    await expect(page.locator('input[type="file"]')).toBeAttached()
    const sheet = { from: FROM, to: TO, saved: SAVED, evidence: [], notes: [] }
    const file = { format: 'rungs-readiness/1', graph: GRAPH, graphTitle: 'x', step: 'x', sheet }
    const files = texts.map((text, index) => ({
      name: text,
      content:
        [
          text,
          JSON.stringify({ ...file, format: text }),
          JSON.stringify({ ...file, graph: text, graphTitle: text }),
          JSON.stringify({ ...file, sheet: { ...sheet, from: text } }),
        ][index % 4] ?? '',
    }))
    const said = await openFiles(page, files)
    expect(said.filter((words) => words === '')).toEqual([])
    // An empty sign is refused with its place; a mark in place of a lost character is taken in, and said.
    const taken = texts.filter(
      (text) => text.isWellFormed() && text.length <= 10_000 && !text.includes('\u0000'),
    )
    const whole = [...taken, 'half \ufffd']
    const lines = {
      evidence: whole.map((text) => evident(text, text)),
      notes: whole.map((text) => noted(text, text)),
    }
    await openFiles(page, [
      { name: 'all', content: JSON.stringify({ ...file, sheet: { ...sheet, ...lines } }) },
    ])
    await expect(page.locator('[data-saving="problem"]')).toContainText('a character was lost in it before')
    await expect(page.getByText(/^Saved on this device/)).toBeVisible()
    expect(said.filter((words) => /[\u202a-\u202e\u2066\u2067]|\p{Cs}/u.test(words))).toEqual([])
    await expectUnharmed(page)
  })
}
