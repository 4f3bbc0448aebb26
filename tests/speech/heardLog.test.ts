// What can be said of the pages of docs/heard without Orca: that they are whole, and in their language.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isPromised, readTasks, readTitle, writeTask } from './heardLog'
import { PAGES } from './pages'

const TASKS = 8
/** Words that stand as they are in Chinese: abbreviations, names, what is typed. */
const AS_THEY_ARE = /SEO|SEM|PPC|KPI|English|Ctrl|Firefox|Chromium|celueshi|sem/gi

const pages = PAGES.map((page) => ({ ...page, text: readFileSync(page.file, 'utf8') }))

for (const { text, language } of pages)
  describe(readTitle(text), () => {
    const tasks = readTasks(text)

    it('[SAY4] holds eight tasks, and something is heard at every step of those that were walked', () => {
      expect(tasks).toHaveLength(TASKS)
      const steps = tasks
        .filter(isPromised)
        .flatMap(({ name, steps }) => steps.map((step) => ({ name, ...step })))
      expect(steps.filter(({ heard }) => heard.length === 0)).toEqual([])
    })

    it('[SAY3] holds no word of the other language', () => {
      const heard = tasks.flatMap(({ steps }) => steps.flatMap((step) => step.heard))
      const foreign = heard.filter((sentence) =>
        language.startsWith('en')
          ? /\p{Script=Han}/u.test(sentence)
          : /[A-Za-z]{2}/.test(sentence.replace(AS_THEY_ARE, '')),
      )
      expect(foreign).toEqual([])
    })

    it('is written as it is read', () => {
      expect(tasks.reduce(writeTask, text)).toBe(text)
    })
  })

it('the pages walk the same tasks, each in its language', () => {
  const addresses = pages.map(({ text }) =>
    readTasks(text).map(({ address }) => address.replace(/lang=[\w-]+/, '')),
  )
  for (const others of addresses) expect(others).toEqual(addresses[0])
  expect(new Set(pages.map(({ text }) => readTitle(text))).size).toBe(pages.length)
})
