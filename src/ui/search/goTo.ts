import { enterPanel } from '../focus'

/** Goes to the search, ready to type something new over what was typed before. */
export function enterSearch(): void {
  const input = document.querySelector<HTMLInputElement>('.search-input')
  input?.focus()
  input?.select()
}

/** Goes to a responsibility in the panel that has just been opened; where that does not list it, to its heading. */
export function enterLine(responsibility: string): void {
  requestAnimationFrame(() => {
    const line = document.querySelector<HTMLElement>(
      `.panel-frame [data-responsibility="${CSS.escape(responsibility)}"]`,
    )
    if (line === null) return enterPanel()
    // Only who is sent there can reach it: it is no stop of Tab.
    line.tabIndex = -1
    line.focus()
  })
}
