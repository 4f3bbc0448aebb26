import type { Page } from '@playwright/test'

/**
 * Works as the translators of browsers do: takes each text out of the page and puts elements with another in its place, now and
 * whenever one comes or changes. Its own language is the same in brackets.
 */
export const translate = (page: Page) =>
  page.evaluate(() => {
    const LEFT = 'script, style, textarea, input, select, svg, font'
    const take = (text: Text) => {
      const parent = text.parentElement
      if (parent === null || text.data.trim() === '' || parent.closest(LEFT)) return
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = `⟦${text.data}⟧`
      outer.append(inner)
      text.replaceWith(outer)
    }
    const textsIn = (root: Node): readonly Text[] => {
      const texts: Text[] = []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node instanceof Text) texts.push(node)
      return texts
    }
    for (const text of textsIn(document.body)) take(text)
    document.documentElement.classList.add('translated-ltr')
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData' && target instanceof Text) take(target)
        for (const added of addedNodes) {
          if (added instanceof Text) take(added)
          else for (const text of textsIn(added)) take(text)
        }
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })

/** What can be read on the page, as before the translation, in its order. */
export const readable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header, main, dialog[open]')].map((part) =>
      part.innerText.replaceAll(/[⟦⟧]/g, '').replaceAll(/\s+/g, ' ').trim(),
    ),
  )

/** How many texts stand there as they were, although the translator is at work. */
export const untranslated = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('header, main, dialog[open]')].filter(
        (part) => part.innerText.trim() !== '' && !part.innerText.includes('⟦'),
      ).length,
  )
