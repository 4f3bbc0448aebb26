import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { startServer } from '../../scripts/server.mjs'
import { BROWSERS } from './browsers'
import { openDesk } from './desk'
import { press } from './keys'

it('try', async () => {
  const { browser, locale, path, keys, dir, tree } = JSON.parse(readFileSync('/tmp/try.json', 'utf8'))
  const site = await startServer({ port: 0, ...(dir ? { dir } : {}) })
  const desk = await openDesk(locale)
  try {
    BROWSERS[browser as 'firefox'](desk, new URL(path, site.url).href)
    await desk.rest(() => desk.said().length > 1)
    let n = 0
    const say = (k: string) => {
      const all = desk.said()
      console.log(
        `${k} → ` +
          all
            .slice(n)
            .map((s) => `${s.language}:${s.text}`)
            .join(' ‖ '),
      )
      n = all.length
    }
    say('load')
    if (tree === 'begin')
      console.log(
        execFileSync('/usr/bin/python3', ['/work/shared/browsers-start/langs.py', browser.slice(0, 5)], {
          env: desk.environment,
          encoding: 'utf8',
        }),
      )
    for (const k of keys) {
      press(desk, k)
      const t = Date.now()
      await desk.rest()
      say(`${k} (${Date.now() - t})`)
    }
    if (tree === true)
      console.log(
        execFileSync('/usr/bin/python3', ['/work/shared/browsers-start/langs.py', browser.slice(0, 5)], {
          env: desk.environment,
          encoding: 'utf8',
        }),
      )
    const dbg = readFileSync(desk.room + '/orca.debug', 'utf8')
    require('node:fs').writeFileSync('/tmp/orca.debug', dbg)
  } finally {
    await desk.close()
    await site.close()
  }
}, 600000)
