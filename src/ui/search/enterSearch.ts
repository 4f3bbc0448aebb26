import { enterPanel } from '../kit/focus'

/** Goes to the search, ready to type something new over what was typed before. */
export function enterSearch(): void {
  const input = document.querySelector<HTMLInputElement>('.search-input')
  input?.focus()
  input?.select()
}

/** Goes to a responsibility in the panel of its role, which has just been opened and lists it at this place. */
export function enterLine(place: number): void {
  requestAnimationFrame(() => {
    const line = document.querySelectorAll<HTMLElement>('.panel-frame .numbered > li')[place]
    if (line === undefined) return enterPanel()
    // Only who is sent there can reach it: it is no stop of Tab.
    line.tabIndex = -1
    line.focus()
  })
}
