// Opens the readiness sheet of a step over a graph, and writes in it as a person does.
import { screen, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { defaultGraph, openExplorer } from '../openExplorer'

export const SEO = 'seo-specialist'
export const MANAGER = 'digital-marketing-manager'
export const GOALS = 'You consistently meet or exceed work-related performance goals'
/** What the notebook of the default graph is kept under. */
export const KEY = `rungs.notebook.${defaultGraph.id}`

export async function openSheet(options: Parameters<typeof openExplorer>[0] = {}, from = SEO, to = MANAGER) {
  const opened = await openExplorer(options)
  opened.explorer.getState().openReadiness(from, to)
  const name = options.language === 'zh-CN' ? '我准备好了吗？' : 'Am I ready?'
  const region = await screen.findByRole('region', { name })
  return { ...opened, region, sheet: within(region) }
}
export const box = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
export const write = async (name: string | RegExp, text: string) => {
  await userEvent.click(box(name))
  await userEvent.keyboard(text)
}
