import { within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ownRoles } from '../../../src/state/ownRoles'
import { appWorker } from '../../../src/workers/appWorker'
import { aGraphData } from '../../graph/builders'
import { takeFiles } from '../written/savedFiles'
import { takeTables } from './takeTables'

afterEach(() => {
  vi.restoreAllMocks()
  ownRoles.getState().clear()
  appWorker.end()
})

const data = aGraphData('clerk>chief', 'lone')
const WRONG = JSON.stringify(
  { ...data, transitions: [{ ...data.transitions[0], to: 'no\u202Ebody' }] },
  null,
  1,
)

describe.each([
  ['en', 'Show $.transitions[0].to', 'Show on the map: $.roles[2]'],
  ['zh-CN', '查看$.transitions[0].to', '在图中查看：$.roles[2]'],
])('in %s, a problem of a map in JSON', (language, show, showOnMap) => {
  it('[OWN4] opens the text of the file around its place, and closes it', async () => {
    const { dialog } = await takeTables({ 'a.json': WRONG }, { language })
    const button = dialog.getByRole('button', { name: show })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    const text = dialog.getByRole('list', { name: '$.transitions[0].to' })
    const lines = within(text).getAllByRole('listitem')
    expect(lines).toHaveLength(5)
    // What would turn the line is written by its number.
    expect(lines[2]).toHaveTextContent('"to": "no\\u202ebody",')
    expect(lines[2]).toHaveAttribute('aria-current', 'location')
    const number = WRONG.split('\n').findIndex((line) => line.includes('"to"')) + 1
    expect(lines[2]).toHaveAttribute('value', String(number))
    await userEvent.click(button)
    expect(text).not.toBeInTheDocument()
  })

  it('[OWN4] names its file where there are several, also in the report', async () => {
    const { dialog } = await takeTables({ 'a.json': WRONG, 'b.csv': 'Title\nClerk\n' }, { language })
    const comma = language === 'en' ? ', ' : '，'
    const bare = (text: string | null) => text?.replace(/[\u2066-\u2069]/g, '')
    const buttons = dialog.getAllByRole('button').map(({ textContent }) => bare(textContent))
    expect(buttons).toContain(show.replace('$', `a.json${comma}$`))
    // It is of the whole of the other one.
    expect([...document.querySelectorAll('code')].map(({ textContent }) => bare(textContent))).toContain(
      'b.csv',
    )
    const { textOf } = takeFiles()
    await userEvent.click(dialog.getByRole('button', { name: /^(Download the report|下载问题清单)$/ }))
    expect(await textOf(0)).toMatch(/^[^,]+,a\.json,,,,\$\.transitions\[0\]\.to,/m)
  })

  it('[OWN4] leads to its role on the map, where that can be opened', async () => {
    const { dialog } = await takeTables({ 'a.json': JSON.stringify(data) }, { language })
    for (const kind of dialog.getAllByRole('group', { hidden: true }))
      if (kind instanceof HTMLDetailsElement) kind.open = true
    await userEvent.click(dialog.getByRole('button', { name: showOnMap }))
    // This page has no library to open it from: that it was asked shows that the press was not lost.
    expect(await dialog.findByText(/^(The map could not be opened|地图未能打开)/)).toBeVisible()
  })
})

describe('a dialog that closes', () => {
  it('starts no worker only to let go of what one held', async () => {
    const { explorer, dialog } = await takeTables({ 'a.json': WRONG })
    expect(dialog.getByRole('list', { name: 'Problems' })).toBeVisible()
    appWorker.end()
    explorer.getState().closeDialog()
    await expect.poll(() => document.querySelector('dialog')).toBeNull()
    expect(appWorker.isAtWork()).toBe(false)
  })
})
