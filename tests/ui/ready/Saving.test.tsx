import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { sheetOf } from '../../../src/notebook/content'
import { Device } from '../../notebook/device'
import { elsewhere, onDevice, refuseToKeep } from '../onDevice'
import { defaultGraph } from '../openExplorer'
import { box, GOALS, KEY, MANAGER, openSheet, SEO, write } from './openSheet'

describe('storage', () => {
  afterEach(() => vi.restoreAllMocks())
  /** Whether the browser would ask before the page goes. */
  const isLeavingAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  it('[READY4] [NOTE7] that is full is said, what was typed stays, and the next word saves it all', async () => {
    await openSheet()
    const takeAgain = refuseToKeep()
    await write(GOALS, 'Kept')
    expect(box(/line 1/)).toHaveValue('Kept')
    expect(await screen.findByText(/^Not saved on this device: print it or save it as a file/)).toBeVisible()
    await waitFor(() => expect(document.querySelector('[aria-live]')).toHaveTextContent('Not saved'))
    expect(isLeavingAsked()).toBe(true)
    takeAgain()
    await userEvent.keyboard('!')
    expect(await screen.findByText(/^Saved on this device/)).toBeVisible()
    expect(isLeavingAsked()).toBe(false)
    expect(await onDevice()).toContain('Kept!')
  })

  it.each([
    ['en', 'This device has not answered yet'],
    ['zh-CN', '这台设备还没有响应'],
  ] as const)(
    '[NOTE7] [FAIL4] that does not answer is said, in %s, and what it holds comes later',
    async (language, said) => {
      const device = new Device()
      const letGo = device.hold()
      await openSheet({ language, storage: device.page().storage })
      expect(await screen.findByText(new RegExp(said), {}, { timeout: 60_000 })).toBeVisible()
      letGo()
      await waitFor(() => expect(screen.queryByText(new RegExp(said))).toBeNull())
    },
  )

  it('[NOTE4] written by another tab comes in, and neither loses a line', async () => {
    await openSheet()
    await write(GOALS, 'Mine')
    const other = await elsewhere()
    const line = { id: 'b', sign: 'exceeds-goals', date: '2026-11-22', text: 'Theirs' }
    other.getState().writeEvidence({ from: SEO, to: MANAGER }, line)
    await waitFor(() => expect(box(/line 2/)).toHaveValue('Theirs'))
    await userEvent.click(box(/line 1/))
    await userEvent.keyboard('{End}!')
    await waitFor(() =>
      expect(sheetOf(other.getState(), { from: SEO, to: MANAGER })?.evidence).toMatchObject([
        { text: 'Mine!' },
        { text: 'Theirs' },
      ]),
    )
  })

  it('[NOTE4] from which another tab took the line that has the focus hands the focus on', async () => {
    const { sheet } = await openSheet()
    await write(GOALS, 'Mine')
    expect(box(/line 1/)).toHaveFocus()
    await waitFor(async () => expect(await onDevice()).toContain('Mine'))
    const other = await elsewhere()
    other.getState().deleteEverything()
    await waitFor(() => expect(sheet.queryByRole('textbox', { name: /line 1/ })).toBeNull())
    await waitFor(() => expect(sheet.getByRole('heading', { name: 'Am I ready?' })).toHaveFocus())
  })

  it('[NOTE6] set aside by another tab is told of', async () => {
    const { sheet } = await openSheet()
    localStorage.setItem(`rungs.unreadable.an-id.${defaultGraph.id}`, 'broken')
    await elsewhere()
    expect(await sheet.findByRole('button', { name: 'Download it' })).toBeVisible()
  })

  it('[NOTE6] that cannot be read is kept aside, said and offered; a newer one cannot be changed', async () => {
    localStorage.setItem(KEY, 'not a notebook')
    const { sheet } = await openSheet()
    expect(await sheet.findByText(/could not be read. It is kept aside/)).toBeVisible()
    expect(sheet.getByRole('button', { name: 'Download it' })).toBeVisible()
    await write(GOALS, 'New')
    expect(await onDevice()).toContain('not a notebook')
    await userEvent.click(sheet.getByRole('button', { name: 'Delete it' }))
    expect(await onDevice()).not.toContain('not a notebook')
    expect(sheet.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(sheet.getByRole('button', { name: 'Download it' })).toBeVisible()
    cleanup()
    localStorage.setItem(KEY, '{"format":"rungs-notebook/2"}')
    await openSheet()
    expect(await screen.findByText(/written by a newer version of this page/)).toBeVisible()
    expect(screen.queryByRole('textbox', { name: GOALS })).toBeNull()
    expect(box(/^Note: Plan, run/)).toHaveAttribute('readonly')
    expect(localStorage.getItem(KEY)).toBe('{"format":"rungs-notebook/2"}')
  })
})

describe('a device that takes long', () => {
  it('[READY4] is never said to have what it has not, and after a while that is said', async () => {
    const device = new Device()
    const { sheet } = await openSheet({ storage: device.page().storage })
    await write(GOALS, 'Kept')
    expect(await sheet.findByText(/^Saved on this device at/)).toBeVisible()
    const letGo = device.hold()
    await userEvent.keyboard('!')
    expect(box(/line 1/)).toHaveValue('Kept!')
    expect(await sheet.findByText(/^Not saved on this device/)).toBeVisible()
    await waitFor(() => expect(document.querySelector('[aria-live]')).toHaveTextContent('Not saved'))
    letGo()
    expect(await sheet.findByText(/^Saved on this device at/)).toBeVisible()
  })

  it.each([
    ['en', 'Saved on this device.'],
    ['zh-CN', '已保存在本设备。'],
  ] as const)(
    '[READY4] is read out in %s once the box is left and the device has it, and not while one writes on',
    async (language, words) => {
      const device = new Device()
      const { sheet } = await openSheet({ language, storage: device.page().storage })
      const said = () => sheet.queryByText(words)?.closest('[role=status]')
      const kept = () => JSON.stringify([...device.entries.values()].flatMap((one) => [...one.values()]))
      const [, , box = document.body] = sheet.getAllByRole('textbox')
      await userEvent.click(box)
      await userEvent.tab()
      expect(said()).toBeUndefined()
      await userEvent.tab({ shift: true })
      await userEvent.keyboard('Kept')
      await waitFor(() => expect(kept()).toContain('Kept'))
      expect(said()).toBeUndefined()
      const letGo = device.hold()
      await userEvent.keyboard('!')
      await userEvent.tab()
      expect(said()).toBeUndefined()
      letGo()
      await waitFor(() => expect(said()).toBeInTheDocument())
      await userEvent.keyboard('More')
      expect(said()).toBeUndefined()
    },
  )

  it('[READY4] is not read out after what is no line of the sheet', async () => {
    const { sheet } = await openSheet()
    await userEvent.click(sheet.getByRole('checkbox', { name: 'Both languages' }))
    await userEvent.tab()
    expect(sheet.queryByText('Saved on this device.')).toBeNull()
  })

  it('[READY4] [NOTE4] is not said to hold nothing before it has told, and what is typed meanwhile stays', async () => {
    const device = new Device()
    const first = await openSheet({ storage: device.page().storage })
    await write(GOALS, 'From before')
    first.view.unmount()
    const letGo = device.hold()
    const { sheet } = await openSheet({ storage: device.page().storage })
    expect(sheet.queryByText(/Nothing written yet/)).toBeNull()
    expect(sheet.queryByText(/aved on this device/)).toBeNull()
    await write(GOALS, 'Meanwhile')
    expect(box(/line 1/)).toHaveFocus()
    letGo()
    await waitFor(() => expect(box(/line 2/)).toHaveValue('Meanwhile'))
    expect(box(/line 2/)).toHaveFocus()
    expect(box(/line 1/)).toHaveValue('From before')
    await userEvent.keyboard('!')
    expect(box(/line 2/)).toHaveValue('Meanwhile!')
  })
})
