import type { Offer } from './offers'

/** As what something was copied: as plain text though it has a richer form, or not at all. */
export type Copied = 'text' | 'rich' | 'plain' | 'refused'

/** Puts what is offered on the clipboard, in its richer form where there is one and the browser takes it. */
export async function copyOffer({ text, html }: NonNullable<Offer['copy']>): Promise<Copied> {
  if (html !== null && (await copyRich(html(), text()))) return 'rich'
  try {
    // On pages that are not secure there is no clipboard at all.
    await navigator.clipboard.writeText(text())
    return html === null ? 'text' : 'plain'
  } catch {
    return 'refused'
  }
}

/** Whether the browser took it: some have no such item, some take no HTML. */
async function copyRich(html: string, text: string): Promise<boolean> {
  const blobOf = (type: string, content: string) => new Blob([content], { type })
  try {
    const item = new ClipboardItem({
      'text/html': blobOf('text/html', html),
      'text/plain': blobOf('text/plain', text),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return false
  }
}
