// What can be said of the pages of docs/heard without Orca: that they are whole, and in their language.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import roles from '../../data/digital-marketing-ecommerce.json'
import { isAsPromised, leastOf, readTasks, readTitle, writeTask } from './heardLog'
import { PAGES } from './pages'

const TASKS = 8
/** Words that stand as they are in Chinese: abbreviations, names, what is typed. */
const AS_THEY_ARE = /SEO|ROI|SEM|PPC|KPI|English|Ctrl|Firefox|Chromium|celueshi|sem/gi

/** The second titles, which stand on the page as what they are, each a sentence of its own. */
const TITLES = new Set(roles.roles.flatMap(({ title }) => Object.values(title)).map((title) => `${title}.`))

const pages = PAGES.map((page) => ({ ...page, text: readFileSync(page.file, 'utf8') }))

for (const { text, language } of pages)
  describe(readTitle(text), () => {
    const tasks = readTasks(text)

    it('[SAY4] holds eight tasks, and something is heard at every step', () => {
      expect(tasks).toHaveLength(TASKS)
      const steps = tasks.flatMap(({ name, steps }) => steps.map((step) => ({ name, ...step })))
      expect(steps.filter(({ heard }) => heard.length === 0)).toEqual([])
    })

    it('[SAY3] holds no word of the other language but whole titles in it', () => {
      const heard = tasks.flatMap(({ steps }) => steps.flatMap((step) => step.heard))
      const isForeign = (sentence: string) =>
        language.startsWith('en')
          ? /\p{Script=Han}/u.test(sentence)
          : /[A-Za-z]{2}/.test(sentence.replace(AS_THEY_ARE, ''))
      const foreign = heard.filter((sentence) => isForeign(sentence) && !TITLES.has(sentence))
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

describe('what stands in ⟨ ⟩', () => {
  const promised = ['⟨pressed⟩', '⟨Search combo box⟩ expanded (4 [results])', 'end']

  it.each([
    [['pressed', 'expanded (4 [results])', 'end'], true],
    [['Search combo box expanded (4 [results])', 'end'], true],
    [['pressed', 'pressed', 'expanded (4 [results])', 'end'], false],
    [['expanded (4 [results])'], false],
    [['expanded (4 results)', 'end'], false],
    [['not pressed', 'expanded (4 [results])', 'end'], false],
  ])('is heard or not, and all else is: %j', (heard, is) => {
    expect(isAsPromised(promised, heard)).toBe(is)
  })

  it('is waited for only where it is not a whole sentence', () => {
    expect(leastOf(promised)).toBe(2)
  })
})
