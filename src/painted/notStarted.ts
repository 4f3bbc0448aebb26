import { PATIENCE } from '../net/inTime'
import { leaveOutdated } from '../state/outdated'

/** How long the first words wait for their looks, ms. */
const LOOKS_PATIENCE = 1000

const show = (selector: string) => document.querySelector(selector)?.removeAttribute('hidden')

/** Says that the app is on its way, and once that takes long, offers to load the page again. It may still arrive. */
export function watchStart(): void {
  setTimeout(() => show('.starting'), LOOKS_PATIENCE)
  setTimeout(() => {
    if (document.documentElement.dataset['live'] !== 'true') show('#late')
  }, PATIENCE)
}

/**
 * Says that the app does not arrive, below what is painted. Without words there is nothing of ours to say it in: the page
 * has it. Where the site is another by now, the parts of this page may be gone: then that one is loaded instead.
 */
export async function sayNotStarted(): Promise<void> {
  if (await leaveOutdated()) return
  for (const before of document.querySelectorAll('.starting, #late')) before.remove()
  show('#not-started')
}
