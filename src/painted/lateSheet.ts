/** How long the page waits for its style sheet before it shows the words without, ms. */
const PATIENCE_WITH_SHEET = 5000

/** Shows the words without the style sheet when that takes long; it is applied once it comes. */
export function watchSheet(): void {
  setTimeout(letThrough, PATIENCE_WITH_SHEET)
}

/** A browser shows nothing before the style sheets are there, but for those that it does not need yet. */
function letThrough(): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (sheet.sheet !== null) continue
    sheet.media = 'print'
    sheet.onload = () => {
      sheet.media = 'all'
    }
  }
}
