// Orca walks the pages of docs/heard in Firefox and in Chromium, in English and in Chinese; what it says is what they promise, sentence by sentence.
// With RUNGS_HEARD=write (`npm run fix:heard`) what it says is written into them instead.
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../scripts/server.mjs'
import { BROWSERS } from './browsers'
import { type Desk, openDesk } from './desk'
import { isAsPromised, leastOf, readTasks, readTitle, type Step, type Task, writeTask } from './heardLog'
import { press } from './keys'
import { PAGES } from './pages'

const isToWrite = process.env['RUNGS_HEARD'] === 'write'

let site: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  site = await startServer({ port: 0 })
})
afterAll(() => site.close())

for (const { file, browser, language, locale, loaded } of PAGES) {
  const page = readFileSync(file, 'utf8')
  describe(readTitle(page), () => {
    let desk: Desk
    beforeAll(async () => {
      // This Orca ends now and then as it begins.
      desk = await openDesk(locale).catch(() => openDesk(locale))
    })
    afterAll(() => desk.close())

    /** What is said from now on until rest, each in words; what is not in the language of the page names its own. */
    async function heardAfter(
      act: () => Promise<void>,
      promised: readonly string[],
    ): Promise<readonly string[]> {
      const before = desk.said().length
      const heard = () =>
        desk
          .said()
          .slice(before)
          .map((said) => `${said.language === language ? '' : `[${said.language}] `}${said.text}`)
      await act()
      // A busy machine is slow to speak; whoever writes the pages does not know yet what is to come.
      await desk.rest(() => isToWrite || heard().length >= leastOf(promised))
      return heard()
    }

    async function walk({ address, name, steps }: Task): Promise<Task> {
      const before = desk.said().length
      const open = BROWSERS[browser](desk, new URL(address, site.url).href)
      const isLoaded = () =>
        desk
          .said()
          .slice(before)
          .some(({ text }) => loaded.test(text))
      if (!(await desk.rest(isLoaded))) throw new Error(`Orca did not say that ${address} has loaded.`)
      const walked: Step[] = []
      for (const step of steps) {
        const heard = await heardAfter(() => press(desk, step.keys), step.heard)
        walked.push(isAsPromised(step.heard, heard) ? step : { keys: step.keys, heard })
      }
      await new Promise((done) => {
        open.once('close', done)
        open.kill()
      })
      await desk.rest()
      return { address, name, steps: walked }
    }

    it.each(readTasks(page))('[SAY4] $name is heard as promised', async (task) => {
      const walked = await walk(task)
      if (isToWrite) writeFileSync(file, writeTask(readFileSync(file, 'utf8'), walked))
      else expect(walked.steps).toEqual(task.steps)
    })
  })
}
