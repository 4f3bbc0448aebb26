import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { aGraph } from '../../graph/builders'
import { aLargeGraph } from '../../scene/large/largeGraph'
import { defaultGraph, openExplorer } from '../openExplorer'

/** Presses a link that saves a file, and gives the file instead of saving it. */
async function caught(press: () => Promise<unknown>): Promise<{ name: string; text: string; type: string }> {
  const file = new Promise<{ name: string; text: string; type: string }>((done) => {
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function caughtClick() {
      HTMLAnchorElement.prototype.click = click
      void fetch(this.href).then(async (response) => {
        const type = response.headers.get('content-type') ?? ''
        done({ name: this.download, text: await response.text(), type })
      })
    }
  })
  await press()
  return file
}

const openDialog = async (more = 'More', item = 'Export…') => {
  await userEvent.click(screen.getByRole('button', { name: more }))
  await userEvent.click(screen.getByRole('button', { name: item }))
  return screen.findByRole('dialog')
}

const buttonsOf = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent)

describe('“Export”', () => {
  const write = navigator.clipboard.writeText
  afterEach(() => {
    navigator.clipboard.writeText = write
  })

  it('[TAKE1] lists what can be taken now, and gives the focus back to “More”', async () => {
    const { explorer } = await openExplorer()
    const dialog = await openDialog()
    expect(dialog).toHaveAccessibleName('Export')
    const whole = [
      'Map data: JSON',
      'Roles: CSV',
      'Responsibilities: CSV',
      'Moves: CSV',
      'Map data: Mermaid',
      'Map data: JSON-LD',
    ]
    const map = ['Map: SVG', 'Map: PNG', 'Map: PNG, double size']
    expect(buttonsOf(dialog)).toEqual(['Close', ...map, ...whole])
    expect(within(dialog).getByRole('button', { name: 'Roles: CSV' })).toHaveAccessibleDescription(
      'For a spreadsheet, one row per role',
    )
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus()

    explorer.getState().selectRole('seo-specialist')
    const again = await openDialog()
    const role = ['SEO Specialist: Markdown', 'SEO Specialist: Copy']
    expect(buttonsOf(again)).toEqual(['Close', ...map, ...role, ...whole])
    await userEvent.click(within(again).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

    explorer.getState().startComparison('seo-specialist', 'sem-specialist')
    const third = await openDialog()
    expect(buttonsOf(third)).toContain('Comparison: Markdown')
    await userEvent.keyboard('{Escape}')
    explorer.getState().showTransition('seo-specialist', 'digital-marketing-manager')
    expect(buttonsOf(await openDialog())).toContain('Move: Markdown')
    await userEvent.keyboard('{Escape}')
    explorer.getState().planRoute('social-media-specialist', 'digital-marketing-manager')
    await openDialog()
    const route = await caught(() => userEvent.click(screen.getByRole('button', { name: 'Route: Markdown' })))
    expect(route.name).toBe(
      'rungs-digital-marketing-ecommerce-route-Social-Media-Specialist-Digital-Marketing-Manager-2026-11-28.md',
    )
    expect(route.text).toContain('1 step\n')
    await userEvent.keyboard('{Escape}')
    explorer.getState().showRoute('social-media-specialist~social-media-strategist~digital-marketing-manager')
    await openDialog()
    const longer = await caught(() =>
      userEvent.click(screen.getByRole('button', { name: 'Route: Markdown' })),
    )
    expect(longer.text).toContain('2 steps\n')
    const picture = await caught(() => userEvent.click(screen.getByRole('button', { name: 'Map: SVG' })))
    expect(picture.text).toContain('Highlighted: ')
    expect(picture.text.match(/stroke-width="2.5"/g)).toHaveLength(2)
  })

  it('[TAKE1] saves a file under a name that tells what it holds, and says so', async () => {
    await openExplorer()
    const dialog = await openDialog()
    const json = await caught(() => userEvent.click(screen.getByRole('button', { name: 'Map data: JSON' })))
    expect(json.name).toBe('rungs-digital-marketing-ecommerce-map-data-2026-11-28.json')
    expect(json.type).toBe('application/json')
    expect(readRoleGraph(json.text).data).toEqual(defaultGraph.data)
    const said = dialog.querySelector('[aria-live="polite"]')
    await waitFor(() => expect(said).toHaveTextContent(`${json.name} was handed to the browser to download.`))
    const csv = await caught(() => userEvent.click(screen.getByRole('button', { name: 'Roles: CSV' })))
    expect(csv.text.split('\r\n')).toHaveLength(14)
    expect(screen.getAllByRole('status')).toHaveLength(1)
  })

  it('[TAKE1] works in Chinese, and copies what is open', async () => {
    const { explorer } = await openExplorer({ language: 'zh-CN' })
    explorer.getState().selectRole('seo-specialist')
    const dialog = await openDialog('更多', '导出…')
    expect(dialog).toHaveAccessibleName('导出')
    const copied: string[] = []
    navigator.clipboard.writeText = async (text) => {
      copied.push(text)
    }
    await userEvent.click(screen.getByRole('button', { name: '搜索引擎优化（SEO）专员：复制' }))
    await waitFor(() => expect(dialog).toHaveTextContent('已复制：搜索引擎优化（SEO）专员。'))
    expect(copied[0]).toMatch(/^# 搜索引擎优化（SEO）专员\n\nSEO Specialist\n/)
    const { name } = await caught(() =>
      userEvent.click(screen.getByRole('button', { name: '搜索引擎优化（SEO）专员：Markdown' })),
    )
    expect(name).toBe('rungs-digital-marketing-ecommerce-搜索引擎优化-SEO-专员-2026-11-28.md')
  })

  it('[TAKE1] says what to do when copying is not allowed', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const dialog = await openDialog()
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'))
    await userEvent.click(screen.getByRole('button', { name: 'SEO Specialist: Copy' }))
    await waitFor(() => expect(dialog).toHaveTextContent('The browser did not allow copying.'))
  })

  it('[TAKE3] draws the map as it stands: filtered, lit, with lines hidden', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().filterByField('ecommerce')
    explorer.getState().selectRole('ecommerce-analyst')
    explorer.getState().showTransitions('lateral', false)
    await openDialog()
    const { name, text, type } = await caught(() =>
      userEvent.click(screen.getByRole('button', { name: 'Map: SVG' })),
    )
    expect(name).toBe('rungs-digital-marketing-ecommerce-map-E-commerce-E-commerce-Analyst-2026-11-28.svg')
    expect(type).toBe('image/svg+xml')
    const lines = new DOMParser().parseFromString(text, 'image/svg+xml')
    expect([...lines.querySelectorAll('g > title')].map(({ textContent }) => textContent)).toEqual([
      'E-commerce Specialist → E-commerce Product Manager: Promotion, inferred by the editors',
      'E-commerce Specialist → Digital Marketing Manager: Promotion, inferred by the editors',
      'E-commerce Analyst → E-commerce Product Manager: Promotion, inferred by the editors',
    ])
    expect(lines.querySelectorAll('[stroke-width="2.5"]')).toHaveLength(1)
    expect(lines.documentElement.textContent).toContain('Highlighted: E-commerce Analyst')
  })

  it('[TAKE4] says how large a picture would be that no browser can draw, and what to do', async () => {
    const rungs = Array.from({ length: 45 }, (_, index) => `role-${index}`).join('>')
    await openExplorer({ graph: aGraph(rungs), view: 'outline' })
    const dialog = await openDialog()
    await userEvent.click(screen.getByRole('button', { name: 'Map: PNG' }))
    await waitFor(() =>
      expect(dialog).toHaveTextContent(/This picture would be [\d,]+ × \d+ pixels.*Take the SVG/),
    )
  })

  it('[LARGE7] takes of a large map what is in view or all of it, as it is filtered', async () => {
    const { explorer } = await openExplorer({ graph: aLargeGraph(320) })
    await waitFor(() => expect(document.querySelector('.large-flow')).not.toBeNull())
    const dialog = await openDialog()
    const formats = ['SVG', 'PNG', 'PNG, double size']
    expect(buttonsOf(dialog).slice(1, 7)).toEqual(
      ['Map in view', 'Whole map'].flatMap((what) => formats.map((format) => `${what}: ${format}`)),
    )
    expect(within(dialog).getByRole('button', { name: 'Whole map: SVG' })).toHaveAccessibleDescription(
      'Sharp at any size, with real text',
    )
    const rolesIn = (text: string) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      expect(root.tagName).toBe('svg')
      return [...root.querySelectorAll('text')].flatMap(
        ({ textContent }) => /^Title of (r\d+)$/.exec(textContent ?? '')?.[1] ?? [],
      )
    }
    const press = (name: string) => caught(() => userEvent.click(screen.getByRole('button', { name })))
    const all = await press('Whole map: SVG')
    expect(all).toMatchObject({ name: 'rungs-large-320-map-2026-11-22.svg', type: 'image/svg+xml' })
    expect(new Set(rolesIn(all.text)).size).toBe(320)
    await waitFor(() => expect(dialog).toHaveTextContent(/was handed to the browser/))
    expect(within(dialog).queryByRole('progressbar')).toBeNull()
    const seen = await press('Map in view: SVG')
    expect(seen.name).toBe('rungs-large-320-map-in-view-2026-11-22.svg')
    expect(rolesIn(seen.text).length).toBeLessThan(200)
    await userEvent.keyboard('{Escape}')
    explorer.getState().filterByField('field-3')
    await openDialog()
    const filtered = await press('Whole map: SVG')
    expect(filtered.name).toBe('rungs-large-320-map-Name-of-field-3-2026-11-22.svg')
    expect(rolesIn(filtered.text)).toHaveLength(53)
    expect(filtered.text).toContain('Only Name of field 3')
  })

  it('[LARGE7] can be given up, by keys too, and offers all from the list', async () => {
    const { explorer } = await openExplorer({ graph: aLargeGraph(3_000, 8, 8) })
    explorer.getState().chooseView('outline')
    await waitFor(() => expect(document.querySelector('.large-flow')).toBeNull())
    const dialog = await openDialog()
    expect(buttonsOf(dialog).slice(1, 4)).toEqual(
      ['SVG', 'PNG', 'PNG, double size'].map((one) => `Whole map: ${one}`),
    )
    within(dialog).getByRole('button', { name: 'Whole map: SVG' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(await within(dialog).findByRole('progressbar', { name: 'Making the file' })).toBeVisible()
    within(dialog).getByRole('button', { name: 'Cancel' }).focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(dialog).toHaveTextContent(/Cancelled: .*rungs-large-3000-map-.*was not made/))
    expect(within(dialog).queryByRole('button', { name: 'Cancel' })).toBeNull()
    expect(within(dialog).getByRole('button', { name: 'Whole map: SVG' })).toBeVisible()
  })
})
