/** Says that the app does not arrive, below what is painted. Without words there is nothing of ours to say it in: the page has it. */
export function sayNotStarted(): void {
  document.querySelector('.starting')?.remove()
  document.getElementById('not-started')?.removeAttribute('hidden')
}
