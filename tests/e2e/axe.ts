// What axe finds in the page as it stands. Its code is put into each page once, and of its results only what is wrong
// is written out and handed over: for all the rest that takes longer than the rules themselves.
import type { Page } from '@playwright/test'
import axe, { type RunOnly, type RunOptions } from 'axe-core'

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}

/** Each violation as its rule and the first elements that break it. */
export async function violationsOf(page: Page, runOnly: RunOnly): Promise<readonly (readonly string[])[]> {
  // What it finds is the same in every browser, and in Firefox it ends the process of pages that hold much.
  if (page.context().browser()?.browserType().name() === 'firefox') return []
  if (await page.evaluate(() => window.axe === undefined)) {
    await page.evaluate(axe.source)
    // Else axe looks for a pseudo-element on all that surrounds a text, which takes eight times as long, and where there is one it
    // says nothing of the contrast.
    await page.evaluate(() =>
      window.axe?.configure({ checks: [{ id: 'color-contrast', options: { ignorePseudo: true } }] }),
    )
  }
  const options: RunOptions = { runOnly, resultTypes: ['violations'] }
  return page.evaluate(async (given) => {
    if (window.axe === undefined) throw new Error('axe has not arrived')
    // What is far away is not drawn until it comes near, and has a guessed height: its parts would seem to lie over the next.
    const allDrawn = new CSSStyleSheet()
    allDrawn.replaceSync('* { content-visibility: visible !important }')
    const own = document.adoptedStyleSheets
    document.adoptedStyleSheets = [...own, allDrawn]
    const { violations } = await window.axe.run(document, given)
    document.adoptedStyleSheets = own
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html).slice(0, 3)])
  }, options)
}
