// The main journey in WebKit, by mouse: that of tests/e2e/journey.spec.ts, without its printing, which this driver does not know.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startServer } from '../../scripts/server.mjs'
import { WORDS } from '../e2e/journeyWords'
import { LANGUAGES, overGraph } from '../e2e/ofSite'
import { ELEMENT, until } from './webDriver'
import { openWebKit, type WebKit } from './webKit'

let site: Awaited<ReturnType<typeof startServer>>
let webKit: WebKit

beforeAll(async () => {
  site = await startServer({ port: 0 })
})

afterAll(() => site.close())

beforeEach(async () => {
  webKit = await openWebKit()
})

afterEach(() => webKit.close())

describe('in WebKit', () => {
  it.each(LANGUAGES)(
    'an SEO specialist finds the way to digital marketing manager, and keeps what speaks for it, in $code',
    async ({ code, seo, manager }) => {
      const words = WORDS[code]
      const { session, faults } = webKit
      const { named, press, write, text } = session
      const button = (name: string) => named('button', name)
      const holds = (css: string, name: string, part: string | RegExp) =>
        until(
          `“${part}” in “${name}”`,
          async () => text(await named(css, name)),
          (all) => (typeof part === 'string' ? all.includes(part) : part.test(all)),
        )
      const isTrue = (answer: unknown) => answer === true
      const begins = (name: string) => new RegExp(`^${name.replace(/[()（）]/g, '.')}`)

      // Finds the role that they have.
      await session.resize(1440, 900)
      await session.go(new URL(overGraph(`./?lang=${code}`), site.url).href)
      await until('the app', session.isLive, isTrue)
      await write(await named('[role=combobox]', begins(words.search)), 'seo')
      await named('[role=option]', begins(seo))
      await session.key('Enter')
      await named('h2', seo)
      await session.isFocused('panel-heading')

      // Ticks what they do.
      const tick = await named('input[type=checkbox]', words.doToday)
      await press(tick)
      await until('the tick', () => session.ask(tick, 'selected'), isTrue)

      // Plans the way to the role that they want.
      await press(await button(words.plan))
      const to = await named('select', words.to)
      await session.run(
        'arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event("change", { bubbles: true }))',
        { [ELEMENT]: to.id },
        'digital-marketing-manager',
      )
      await until('the route in the address', session.address, (address) =>
        address.includes('route=seo-specialist~digital-marketing-manager'),
      )
      await holds('[role=list], ol, ul', words.routes, seo)
      await holds('[role=list], ol, ul', words.routes, manager)

      // Writes down what speaks for the step, and what to ask.
      await press(await button(words.ready))
      await write(await named('textarea', words.sign), words.evidence)
      await write(await named('textarea', begins(words.note)), words.noted)
      await holds('section, [role=region]', words.ready, words.saved)

      // Comes back later, and all of it is there; none of it is in the address.
      await session.reload()
      await until(
        'what was written',
        () => session.run('return [...document.querySelectorAll("textarea")].map(({ value }) => value)'),
        (texts) => Array.isArray(texts) && texts.includes(words.evidence) && texts.includes(words.noted),
      )
      expect(await session.address()).toMatch(/[?&]ready=seo-specialist~digital-marketing-manager$/)

      // Sees what they do already, by role.
      await press(await button(words.more))
      await press(await button(words.today))
      await holds('section, [role=region]', words.today, words.counted)
      expect(faults).toEqual([])
    },
  )
})
