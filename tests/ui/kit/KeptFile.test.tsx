import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Device } from '../../notebook/device'
import { elsewhere } from '../onDevice'
import { openExplorer } from '../openExplorer'
import { box, GOALS, openSheet, write } from '../ready/openSheet'
import { chooseIn, takeFiles } from '../written/savedFiles'

const KEY = 'rungs.savedAsFile'
const DAY = 86_400_000
const MAY_GO = /^This browser may clear what is kept here/
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

/** The browser may clear what a page keeps, or promises not to. */
const persisted = (does: boolean) => vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(does)

async function openToday(language = 'en') {
  const notebook = await elsewhere()
  notebook.getState().tick('seo-specialist-1', true)
  await notebook.settled()
  const { explorer } = await openExplorer({ language, view: 'outline' })
  explorer.getState().openToday()
  return within(
    await screen.findByRole('region', { name: language === 'en' ? 'What I do now' : '我目前在做的' }),
  )
}

afterEach(() => vi.restoreAllMocks())

describe('where it is said that things are kept', () => {
  it.each([
    [null, 'Not saved as a file yet.', true],
    [ago(0), 'Last saved as a file today.', false],
    [ago(1), 'Last saved as a file yesterday.', false],
    [ago(3), 'Last saved as a file 3 days ago.', false],
    ['2026-01-05T12:00:00.000Z', 'Last saved as a file on 5 January 2026.', true],
    // By a clock that was set forward, or to what is no date.
    ['2999-03-04T12:00:00.000Z', 'Last saved as a file on 4 March 2999.', false],
    ['nonsense', 'Not saved as a file yet.', true],
  ])(
    '[NOTE12] the age of a file of %s is said, and the reminder only where it is time',
    async (saved, said, reminds) => {
      persisted(false)
      if (saved !== null) localStorage.setItem(KEY, saved)
      const today = await openToday()
      const words = await today.findByText((text) => text.includes(said))
      if (reminds) await waitFor(() => expect(words).toHaveTextContent(MAY_GO))
      else expect(words).not.toHaveTextContent(MAY_GO)
    },
  )

  it('[NOTE12] in Chinese it is said in days', async () => {
    localStorage.setItem(KEY, ago(3))
    expect(await (await openToday('zh-CN')).findByText('3天前存过文件。')).toBeVisible()
  })

  it('[NOTE12] saving ends the reminder, which a browser that keeps all never shows', async () => {
    takeFiles()
    const may = persisted(false)
    const today = await openToday()
    await today.findByText(MAY_GO)
    await userEvent.click(today.getByRole('button', { name: 'Save everything I wrote' }))
    expect(await today.findByText(/^Saved as “rungs-/)).toBeVisible()
    expect(today.queryByText(MAY_GO)).toBeNull()
    localStorage.clear()
    may.mockResolvedValue(true)
    expect(await today.findByText(/aved as a file/)).toBeVisible()
  })

  it('[NOTE9] nothing is offered before something is written, on a sheet too', async () => {
    const taken = takeFiles()
    const { sheet } = await openSheet({ storage: new Device().page().storage })
    expect(sheet.queryByRole('button', { name: 'Save everything I wrote' })).toBeNull()
    await write(GOALS, 'Written')
    await userEvent.click(await sheet.findByRole('button', { name: 'Save everything I wrote' }))
    await waitFor(async () => expect(await taken.textOf(-1)).toContain('"text": "Written"'))
  })

  it('[NOTE10] a sheet’s “Open a file” takes a file of everything, and says what was added', async () => {
    const taken = takeFiles()
    const first = await openSheet({ storage: new Device().page().storage })
    await write(GOALS, 'Written')
    await userEvent.click(await first.sheet.findByRole('button', { name: 'Save everything I wrote' }))
    await waitFor(async () => expect(await taken.textOf(-1)).toContain('Written'))
    const text = await taken.textOf(-1)
    await userEvent.click(first.sheet.getByRole('button', { name: 'Delete all' }))
    await chooseIn('.ready', text)
    const dialog = within(await screen.findByRole('dialog', { name: 'What I wrote' }))
    expect(dialog.getByText('Added from the file: 1 line, on 1 map.')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(box(/line 1$/)).toHaveValue('Written'))
    await chooseIn('.ready', text)
    expect(await first.sheet.findByRole('alert')).toHaveTextContent(
      'holds nothing new: all of it is here already',
    )
  })
})
