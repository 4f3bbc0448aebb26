import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RoleGraph } from '../../../src/graph/roleGraph'
import { mended } from '../../../src/state/mended'
import type { Panel } from '../../../src/state/panel'
import { aGraph, aRole, type Overrides } from '../../graph/builders'
import { hostileTexts } from '../../hostile/texts'
import { openExplorer } from '../openExplorer'
import { takeFiles } from '../written/savedFiles'

const WORDS = {
  en: {
    change: 'Change',
    dialog: 'Change: Clerk',
    title: 'Title',
    one: '1 change',
    none: 'Nothing changed yet',
    undo: 'Undo',
    redo: 'Redo',
    changed: 'changed',
  },
  'zh-CN': {
    change: '修改',
    dialog: '修改：Clerk',
    title: '名称',
    one: '1 处修改',
    none: '尚未修改',
    undo: '撤销',
    redo: '重做',
    changed: '已改',
  },
} as const

const office = (overrides: Overrides = {}): RoleGraph =>
  aGraph('clerk>chief', 'clerk=caller', {
    clerk: { title: 'Clerk', does: ['files', 'calls'] },
    chief: { title: 'Chief', does: ['plans'] },
    caller: { title: 'Caller', does: ['calls'] },
    ...overrides,
  })
const CLERK: Panel = { kind: 'role', role: 'clerk' }

async function openForm(graph = office(), panel: Panel = CLERK, language: 'en' | 'zh-CN' = 'en') {
  const opened = await openExplorer({ graph, language, view: 'outline' })
  opened.explorer.getState().openPanel(panel)
  const region = document.getElementById('panel')
  if (region === null) throw new Error('There is no panel')
  await userEvent.click(await within(region).findByRole('button', { name: WORDS[language].change }))
  const element = await screen.findByRole('dialog')
  const data = () => opened.explorer.getState().graph.data
  return { ...opened, region: within(region), element, dialog: within(element), data }
}
const roleIn = ({ roles }: RoleGraph['data'], id = 'clerk') => roles.find((role) => role.id === id)
const focused = () => document.activeElement

afterEach(() => mended.setState({ histories: new Map(), unkept: new Set() }))

describe('the form', () => {
  it.each(['en', 'zh-CN'] as const)(
    '[MEND1] [MEND2] [MEND3] in %s changes a title, marks it, and takes it back and does it again',
    async (language) => {
      const words = WORDS[language]
      const { dialog, region, data, element } = await openForm(office(), CLERK, language)
      const before = data()
      expect(element).toHaveAccessibleName(words.dialog)
      await userEvent.fill(dialog.getByRole('textbox', { name: words.title }), 'Archivist')
      await userEvent.keyboard('{Enter}')
      expect(roleIn(data())).toEqual({ ...roleIn(before), title: 'Archivist' })
      expect(dialog.getByText(words.one)).toBeVisible()
      expect(dialog.getByRole('status')).toHaveTextContent(words.one)
      expect(region.getAllByText(words.changed).length).toBe(1)
      await userEvent.click(dialog.getByRole('button', { name: words.undo }))
      expect(data()).toEqual(before)
      expect(dialog.getByText(words.none)).toBeVisible()
      expect(region.queryByText(words.changed)).toBeNull()
      await userEvent.click(dialog.getByRole('button', { name: words.redo }))
      expect(roleIn(data())?.title).toBe('Archivist')
    },
  )

  it('[MEND1] has a field for each language of the map, that of the reader first', async () => {
    const two = office({ clerk: { title: { 'zh-CN': '文员', en: 'Clerk' } } })
    const graph = { ...two, languages: ['zh-CN', 'en'], data: { ...two.data, languages: ['zh-CN', 'en'] } }
    const { dialog, data } = await openForm(graph)
    const [first, second] = dialog.getAllByRole('textbox', { name: /^Title/ })
    expect(first).toHaveAccessibleName('Title (English)')
    expect(second).toHaveValue('文员')
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Title (English)' }), 'Archivist')
    await userEvent.tab()
    expect(roleIn(data())?.title).toEqual({ 'zh-CN': '文员', en: 'Archivist' })
  })

  it('[MEND2] refuses what would be an error, says why, and keeps what was typed', async () => {
    const { dialog, data } = await openForm()
    const before = data()
    const title = dialog.getByRole('textbox', { name: 'Title' })
    await userEvent.fill(title, '  ')
    await userEvent.keyboard('{Enter}')
    expect(data()).toBe(before)
    expect(dialog.getByRole('status')).toHaveTextContent('Not changed: this needs some text.')
    expect(title).toHaveValue('  ')
    expect(title).toHaveAttribute('aria-invalid', 'true')
  })

  it('[MEND2] refuses to remove the last role', async () => {
    const { dialog, data } = await openForm(aGraph({ clerk: { title: 'Clerk' } }))
    await userEvent.click(dialog.getByRole('button', { name: 'Remove this role' }))
    expect(data().roles).toHaveLength(1)
    expect(dialog.getByRole('status')).toHaveTextContent('a map needs at least one role')
  })

  it('[MEND2] removes the role that is open with its moves; undo brings all back, the panel too', async () => {
    const { dialog, data, explorer } = await openForm()
    const before = data()
    await userEvent.click(dialog.getByRole('button', { name: 'Remove this role' }))
    expect(data().roles.map(({ id }) => id)).toEqual(['chief', 'caller'])
    expect(data().transitions).toEqual([])
    expect(explorer.getState().panel).toBeNull()
    expect(explorer.getState().trail).toEqual([])
    expect(focused()).toBe(dialog.getByRole('button', { name: 'Undo' }))
    await userEvent.keyboard('{Enter}')
    expect(data()).toEqual(before)
    expect(explorer.getState().panel).toEqual(CLERK)
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Clerk')
  })

  it('[MEND6] does not put what was typed into another map that took its place', async () => {
    const { dialog, explorer } = await openForm()
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Title' }), 'Archivist')
    const other = { ...office(), id: 'other' }
    const { language, field, view, query } = explorer.getState()
    explorer.getState().goTo({ language, field, view, query, panel: CLERK, around: null }, [], [], other)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(explorer.getState().graph).toBe(other)
  })

  it('[MEND3] marks a line that was changed, and none of the same id in another role', async () => {
    const line = { id: 'first', text: 'files', skills: [] }
    const graph = office({ clerk: { responsibilities: [line] }, chief: { responsibilities: [line] } })
    const { dialog, region, explorer } = await openForm(graph)
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Responsibility 1' }), 'Files letters')
    await userEvent.tab()
    const marked = () => region.queryAllByText('changed').length
    expect(marked()).toBe(1)
    explorer.getState().openPanel({ kind: 'role', role: 'chief' })
    await waitFor(() => expect(marked()).toBe(0))
  })

  it('[MEND6] takes back by key, but not while one types', async () => {
    const { dialog, data } = await openForm()
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Level' }), 'Level level-2')
    expect(roleIn(data())).toMatchObject({ level: 'level-2', editorial: ['level'] })
    await userEvent.click(dialog.getByRole('textbox', { name: 'Title' }))
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(roleIn(data())?.level).toBe('level-2')
    dialog.getByRole('combobox', { name: 'Level' }).focus()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(roleIn(data())?.level).toBe('level-1')
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(roleIn(data())?.level).toBe('level-2')
  })

  it('takes what is typed when it is closed', async () => {
    const { dialog, data } = await openForm()
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Title' }), 'Archivist')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(roleIn(data())?.title).toBe('Archivist')
  })

  it('[MEND6] goes to a line that was added, and on from one that was removed', async () => {
    const { dialog, data } = await openForm()
    await userEvent.fill(dialog.getByRole('textbox', { name: 'New responsibility' }), 'Sorts the mail')
    await userEvent.click(dialog.getByRole('button', { name: 'Add the responsibility' }))
    expect(roleIn(data())?.responsibilities.at(-1)?.text).toBe('Sorts the mail')
    expect(focused()).toBe(dialog.getByRole('textbox', { name: 'Responsibility 3' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Move responsibility 3 up' }))
    expect(focused()).toBe(dialog.getByRole('button', { name: 'Move responsibility 2 up' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Remove responsibility 2' }))
    expect(roleIn(data())?.responsibilities.map(({ id }) => id)).toEqual(['clerk-1', 'clerk-2'])
    expect(focused()).toBe(dialog.getByRole('textbox', { name: 'Responsibility 2' }))
  })

  it('[MEND4] tags by name and by suggestion, and takes tags off', async () => {
    const graph = office({
      caller: {
        title: 'Caller',
        responsibilities: [{ id: 'x', text: 'Answers letters', skills: ['calls'] }],
      },
      clerk: { title: 'Clerk', responsibilities: [{ id: 'y', text: 'Sorts a letter', skills: [] }] },
      chief: { title: 'Chief', does: ['calls plans'] },
    })
    const { dialog, data } = await openForm(graph)
    const tags = () => roleIn(data())?.responsibilities[0]?.skills
    expect(dialog.getByText(/^Suggestions, from responsibilities with similar words/)).toBeVisible()
    const name = /Tag responsibility 1 “Skill calls”, as in: Answers letters/
    await userEvent.click(dialog.getByRole('button', { name }))
    expect(tags()).toEqual(['calls'])
    const field = dialog.getByRole('combobox', { name: 'Skill tag for responsibility 1' })
    expect(focused()).toBe(field)
    await userEvent.fill(field, 'Sorting')
    await userEvent.keyboard('{Enter}')
    expect(tags()).toEqual(['calls', 'sorting'])
    expect(field).toHaveValue('')
    await userEvent.click(
      dialog.getByRole('button', { name: 'Remove the tag “Skill calls” from responsibility 1' }),
    )
    expect(tags()).toEqual(['sorting'])
    expect(focused()).toBe(field)
  })

  it('[MEND5] changes, adds and removes moves; a circle is done, and said', async () => {
    const { dialog, data } = await openForm(
      office({ chief: { title: 'Chief', level: 'level-1', does: [] } }),
      {
        kind: 'role',
        role: 'chief',
      },
    )
    await userEvent.selectOptions(
      dialog.getByRole('combobox', { name: 'Role that the move leads to' }),
      'Clerk',
    )
    await userEvent.click(dialog.getByRole('button', { name: 'Add a move' }))
    const move = () => data().transitions.find(({ from, to }) => from === 'chief' && to === 'clerk')
    expect(move()).toMatchObject({ kind: 'promotion', basis: 'editorial' })
    expect(dialog.getByRole('status')).toHaveTextContent(/Changed, but note: .*circle/)
    expect(focused()).toBe(dialog.getByRole('combobox', { name: 'Kind of the move to Clerk' }))
    await userEvent.click(dialog.getByRole('checkbox', { name: 'The source states this move' }))
    expect(move()?.basis).toBe('stated')
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Reason of the move to Clerk' }), 'Because')
    await userEvent.tab()
    expect(move()?.reason).toBe('Because')
    await userEvent.click(dialog.getByRole('button', { name: 'Remove the move to Clerk' }))
    expect(move()).toBeUndefined()
  })

  it('changes the kind of a move from its panel, and says where it went', async () => {
    const step: Panel = { kind: 'transition', from: 'clerk', to: 'chief' }
    const { dialog, region, data, element } = await openForm(office(), step)
    expect(element).toHaveAccessibleName('Change: Clerk → Chief')
    await userEvent.selectOptions(
      dialog.getByRole('combobox', { name: 'Kind of the move to Chief' }),
      'Lateral move',
    )
    expect(data().transitions[0]?.kind).toBe('lateral')
    expect(region.getByText('changed')).toBeInTheDocument()
    await userEvent.click(dialog.getByRole('button', { name: 'Remove the move to Chief' }))
    expect(dialog.getByText(/What was open here is no longer on the map/)).toBeVisible()
  })

  it('[MEND3] lists what was changed and saves the map and the list', async () => {
    const { dialog, data } = await openForm()
    const taken = takeFiles()
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Title' }), 'Archivist')
    await userEvent.click(dialog.getByRole('button', { name: 'Remove responsibility 1' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Show and save' }))
    const list = within(dialog.getByRole('list', { name: 'Changes' }))
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Archivist: title changedClerk Archivist',
      expect.stringContaining('Archivist: responsibility removed'),
    ])
    const saved = async (name: string) => {
      await userEvent.click(dialog.getByRole('button', { name }))
      return await taken.textOf(-1)
    }
    expect(JSON.parse(await saved('Save as JSON'))).toEqual(data())
    expect(await saved('Roles as CSV')).toContain('Archivist')
    expect(await saved('Responsibilities as CSV')).not.toContain('clerk-1')
    expect(await saved('Moves as CSV')).toContain('clerk')
    expect(await saved('List of changes as CSV')).toContain('Archivist,title,changed,Clerk,Archivist,clerk')
  })

  it('adds a role and goes on with it', async () => {
    const { dialog, element, explorer } = await openForm()
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Title of a new role' }), 'Porter')
    await userEvent.click(dialog.getByRole('button', { name: 'Add the role' }))
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'porter' })
    expect(element).toHaveAccessibleName('Change: Porter')
    expect(focused()).toBe(dialog.getByRole('textbox', { name: 'Title' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Undo' }))
    expect(explorer.getState().panel).toEqual(CLERK)
  })

  it('draws a role of hostile texts, ids and no lines, and changes it', async () => {
    const [text = 'x'] = hostileTexts(false).filter((one) => one.includes('<script'))
    const id = '"] __proto__ \' </p>'
    const graph = aGraph({ [id]: aRole({ id, title: text, does: [] }), other: {} })
    const { dialog, data } = await openForm(graph, { kind: 'role', role: id })
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(text)
    await userEvent.fill(dialog.getByRole('textbox', { name: 'New responsibility' }), text)
    await userEvent.click(dialog.getByRole('button', { name: 'Add the responsibility' }))
    expect(roleIn(data(), id)?.responsibilities[0]?.text).toBe(text.trim())
    expect(focused()).toBe(dialog.getByRole('textbox', { name: 'Responsibility 1' }))
  })
})
