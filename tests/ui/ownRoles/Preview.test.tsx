import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { deviceGraphs } from '../../../src/library/ownGraphs'
import { ownGraphs } from '../../../src/state/ownGraphs'
import { ownRoles } from '../../../src/state/ownRoles'
import { openExplorer } from '../openExplorer'
import { takeTables } from './takeTables'

const TABLE = 'Title,Level,Tasks,Salary\nClerk,B,Files letters,3\nChief,A,Plans the week,4\n'

describe('the preview of a table', () => {
  it('[OWN2] shows its first rows under what each column is taken for', async () => {
    const { dialog } = await takeTables({ 'office.csv': TABLE })
    const table = within(dialog.getByRole('table', { name: 'First rows of office.csv' }))
    expect(table.getAllByRole('combobox').map((select) => select.textContent)).toHaveLength(4)
    const chosen = table.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value)
    expect(chosen).toEqual(['title', 'level', 'line', 'left-out'])
    expect(
      table
        .getAllByRole('row')
        .map(({ textContent }) => textContent)
        .slice(1, 3),
    ).toEqual(['1TitleLevelTasksSalary', '2ClerkBFiles letters3'])
  })

  it('[OWN2] says what the map will not be able to show', async () => {
    const { dialog } = await takeTables({ 'a.csv': 'Title\nCook\nWaiter\n' })
    for (const words of [
      'No responsibilities are given, so roles show their place and moves only.',
      'No skills are given, so a comparison shows both lists and claims nothing.',
      'No moves are given, so no arrows are drawn.',
    ])
      expect(dialog.getByText(words)).toBeVisible()
  })

  it('[OWN2] 可以调整层级的先后', async () => {
    const { dialog } = await takeTables({ '表.csv': '岗位,职级\n店员,乙\n店长,甲\n' }, { language: 'zh-CN' })
    const levels = within(dialog.getByRole('list', { name: '层级，从低到高' }))
    expect(levels.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['乙', '甲'])
    await userEvent.click(levels.getByRole('button', { name: '乙：后移' }))
    await waitFor(() =>
      expect(levels.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['甲', '乙']),
    )
    // The ends stay where they are.
    await userEvent.click(levels.getByRole('button', { name: '甲：前移' }), { force: true })
    expect(levels.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['甲', '乙'])
  })

  it('[OWN2] follows the row of headings, the name and the tables that are used', async () => {
    const { dialog } = await takeTables({
      'a.csv': 'Title,Level\nName,Size\nClerk,1\n',
      'b.csv': 'Title,Level\nCook,1\n',
    })
    expect(dialog.getByText('3 roles')).toBeVisible()
    const first = within(dialog.getByRole('region', { name: 'a.csv' }))
    await userEvent.selectOptions(first.getByRole('combobox', { name: 'Headings in row' }), '2')
    await waitFor(() => expect(first.getAllByRole('row')[1]).toHaveTextContent('2NameSize'))
    expect(await dialog.findByText('2 roles')).toBeVisible()
    const second = within(dialog.getByRole('region', { name: 'b.csv' }))
    await userEvent.click(second.getByRole('checkbox', { name: 'Use this table' }))
    expect(await dialog.findByText('1 role')).toBeVisible()
    const name = dialog.getByRole('textbox', { name: 'Name of the map' })
    expect(name).toHaveValue('a')
    await userEvent.fill(name, 'Our office')
    await userEvent.clear(name)
    expect(name).toHaveValue('')
    await userEvent.tab()
    expect(name).toHaveValue('a')
  })

  it('[OWN2] [OWN3] a name that is typed is that of the map, also where “Open the map” is pressed at once', async () => {
    const { dialog } = await takeTables({ 'a.csv': TABLE })
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Name of the map' }), 'Our office')
    await userEvent.click(dialog.getByRole('button', { name: 'Open the map' }))
    expect(ownRoles.getState().choices.title).toBe('Our office')
    // This page has no library to open it from: that it was asked shows that the press was not lost.
    expect(await dialog.findByText('The map could not be opened. The one that was open stays.')).toBeVisible()
  })

  it('[OWN2] [OWN3] a name that is typed is that of the map, also where Enter opens it from there', async () => {
    const { dialog, explorer } = await takeTables({ 'a.csv': TABLE })
    const offered: unknown[] = []
    explorer.subscribe(({ graphs }) => offered.push(...graphs.map(({ title }) => title)))
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Name of the map' }), 'Head office')
    await userEvent.keyboard('{Enter}')
    expect(await dialog.findByText('The map could not be opened. The one that was open stays.')).toBeVisible()
    expect(offered).toContain('Head office')
    expect(offered).not.toContain('a')
  })

  it('[OWN2] another row of headings tells the columns anew', async () => {
    const { dialog } = await takeTables({ 'a.csv': 'Title,Level\nTasks,Title\nFiles,Clerk\n' })
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Column A holds' }), 'note')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Headings in row' }), '2')
    await waitFor(() => expect(dialog.getByRole('combobox', { name: 'Column A holds' })).toHaveValue('line'))
  })

  it('[OWN2] names the encoding that a file was read in, and reads it in another', async () => {
    const { dialog } = await takeTables({ 'a.csv': 'Title\nCafé\n' })
    const encoding = dialog.getByRole<HTMLSelectElement>('combobox', { name: 'a.csv · Read as' })
    expect(encoding.value).toBe('utf-8')
    await userEvent.selectOptions(encoding, 'windows-1252')
    await waitFor(() => expect(dialog.getByRole('cell', { name: 'CafÃ©' })).toBeVisible())
  })
})

describe('the problems of a table', () => {
  it('[OWN4] stand by kind with their number and places, mistakes first and open', async () => {
    const { dialog } = await takeTables({ 'a.csv': 'Title,Next\nA,B\nB,C\nC,D\nD,Z\nE,#REF!\nF,Y\n' })
    const kinds = within(dialog.getByRole('list', { name: 'Problems' }))
    const summaries = kinds.getAllByRole('listitem').map((item) => item.querySelector('summary')?.textContent)
    expect(summaries).toContain('Cell with an error 1')
    expect(summaries).toContain('Next step without a row 2')
    await userEvent.click(kinds.getByText('Next step without a row'))
    expect(kinds.getByRole('button', { name: 'Show a.csv, row 7, column B' })).toBeVisible()
  })

  it('[OWN4] of one kind are listed up to the first hundred, and the rest is counted', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, nth) => `Role ${nth},${nth < 130 ? 'Nobody' : 'Role'} ${nth + 1}`,
    ).join('\n')
    const { dialog } = await takeTables({ 'a.csv': `Title,Next\n${rows}\n` })
    await userEvent.click(dialog.getByText('Next step without a row'))
    const kinds = within(dialog.getByRole('list', { name: 'Problems' })).getAllByRole('listitem')
    const kind = kinds.find((item) => item.textContent?.startsWith('Next step without a row'))
    if (kind === undefined) throw new Error('The kind is not listed')
    expect(within(kind).getAllByRole('button', { name: /^Show a\.csv/ })).toHaveLength(100)
    expect(within(kind).getByText('and 31 more')).toBeVisible()
  })

  it('[OWN4] in a table whose headings stand in the first column lead to its column', async () => {
    const { dialog } = await takeTables({ 'a.csv': 'Title,A,B\nNext role,B,Z\nTasks,x,y\n' })
    const table = within(dialog.getByRole('table', { name: 'First rows of a.csv' }))
    expect(table.getAllByRole('row')[2]).toHaveTextContent('BABx')
    await userEvent.click(dialog.getByText('Next step without a row'))
    await userEvent.click(dialog.getByRole('button', { name: 'Show a.csv, row 2, column C' }))
    await waitFor(() =>
      expect(dialog.getByRole('row', { name: 'C B Z y' })).toHaveAttribute('data-shown', 'true'),
    )
    // The focus goes along, so that it is in view and read out.
    await waitFor(() => expect(dialog.getByRole('row', { name: 'C B Z y' })).toHaveFocus())
  })
})

describe('what the device keeps', () => {
  afterEach(async () => {
    await deviceGraphs.forget('office')
    ownGraphs.setState({ kept: [], forgotten: [], damaged: null })
  })
  const keep = () =>
    deviceGraphs.keep({ id: 'office', title: 'Office', languages: ['en'] }, new Uint8Array([0x30]))

  it('[OWN2] is said where the map would take its place, unless it is not to be kept', async () => {
    await keep()
    const { dialog } = await takeTables({ 'office.csv': TABLE })
    const words = /takes the place of “.?Office.?”, which this device keeps\. Give it another name/
    expect(await dialog.findByText(words)).toBeVisible()
    await userEvent.click(dialog.getByRole('checkbox', { name: /^Keep it/ }))
    expect(dialog.queryByText(words)).toBeNull()
  })

  for (const [language, open, wrong, list, mistake] of [
    ['en', /^Open .?Office/, 'See what is wrong', 'Problems', 'File cut short'],
    ['zh-CN', /^打开.?Office/, '看看哪里有问题', '问题', '文件过早结束'],
  ] as const)
    it(`[OWN6] in ${language}, is shown with what is wrong where it is damaged`, async () => {
      await deviceGraphs.keep(
        { id: 'office', title: 'Office', languages: ['en'] },
        new TextEncoder().encode('{"format":'),
      )
      ownRoles.getState().clear()
      const { explorer } = await openExplorer({ view: 'outline', language })
      explorer.getState().openDialog('own-roles')
      await userEvent.click(await screen.findByRole('button', { name: open }))
      const see = await screen.findByRole('button', { name: wrong })
      await waitFor(() => expect(see).toHaveFocus())
      await userEvent.click(see)
      const problems = await screen.findByRole('list', { name: list })
      expect(problems.querySelector('summary')).toHaveTextContent(mistake)
    })

  it('[OWN6] [KEY4] is forgotten and brought back without losing the focus', async () => {
    await keep()
    ownRoles.getState().clear()
    const { explorer } = await openExplorer({ view: 'outline' })
    explorer.getState().openDialog('own-roles')
    await userEvent.click(await screen.findByRole('button', { name: /^Forget/ }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('button', { name: /^Open .?Office/ })).toHaveFocus())
  })
})

describe('the way back to other files', () => {
  it('[OWN1] [KEY4] leads to the button that chooses them', async () => {
    const { dialog } = await takeTables({ 'a.csv': TABLE })
    await userEvent.click(dialog.getByRole('button', { name: 'Other files' }))
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Choose files' })).toHaveFocus())
  })
})

describe('what was opened', () => {
  it('[OWN5] stays as it is where the dialog is closed, and the preview is there again', async () => {
    const { explorer } = await takeTables({ 'a.csv': TABLE })
    const before = explorer.getState().graph
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(explorer.getState().graph).toBe(before)
    explorer.getState().openDialog('own-roles')
    expect(await screen.findByRole('button', { name: 'Open the map' })).toBeVisible()
  })
})
