import { PATIENCE } from '../net/inTime'
import { leaveOutdated } from '../state/outdated'

const show = (selector: string) => document.querySelector(selector)?.removeAttribute('hidden')

/** Says that the app takes long, once it does, and offers to load the page again. It may still arrive. */
export function watchStart(): void {
  setTimeout(() => {
    if (document.documentElement.dataset['live'] !== 'true') show('#late')
  }, PATIENCE)
}

/**
 * Says that the app does not arrive, below what is painted. Without words there is nothing of ours to say it in: the page
 * has it. Where the site is another by now, the parts of this page may be gone: then that one is loaded instead.
 */
export async function sayNotStarted(): Promise<void> {
  // What fails once the app is there says so itself.
  if (document.documentElement.dataset['live'] === 'true' || (await leaveOutdated())) return
  for (const before of document.querySelectorAll('.starting, #late')) before.remove()
  show('#not-started')
}
