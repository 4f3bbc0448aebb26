// What text that is larger than the page asks for does to it.
import { expect, type Page } from '@playwright/test'
import { atRest } from '../atRest'
import { goTo } from './goTo'

const PLACES = [
  ['the map', '&view=map'],
  ['a role on it', '&view=map&role=social-media-specialist'],
  ['its ends in another field', '&view=map&field=ecommerce&role=ecommerce-analyst'],
  ['the outline', '&view=outline&role=digital-marketing-manager'],
  ['the matrix', '&view=matrix'],
  ['a transition', '&view=outline&transition=seo-specialist~digital-marketing-manager'],
  ['a comparison', '&view=outline&compare=social-media-specialist~social-media-strategist'],
  ['a sheet', '&view=outline&ready=seo-specialist~digital-marketing-manager'],
] as const

/** Texts that their box cuts off, headings with a word that a line ends within, fields with no room to write, and pairs of texts of which
    one lies over the other. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const isUnseen = (one: Element) =>
      !one.checkVisibility({ visibilityProperty: true }) || one.closest('.unseen, svg, option') !== null
    const isCut = (overflow: string, whole: number, shown: number) =>
      ['hidden', 'clip'].includes(overflow) && whole > shown + 3
    const cut: string[] = []
    const broken: string[] = []
    const runs: { readonly box: DOMRect; readonly of: Element; readonly text: string }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement: of } = walker.currentNode
      const text = (textContent ?? '').trim()
      // What is told to screen readers alone is 1 px wide.
      if (text === '' || of === null || isUnseen(of) || of.clientWidth === 1) continue
      const holder = of.tagName === 'BDI' ? (of.parentElement ?? of) : of
      const { overflowX, overflowY } = getComputedStyle(holder)
      if (
        isCut(overflowX, holder.scrollWidth, holder.clientWidth) ||
        isCut(overflowY, holder.scrollHeight, holder.clientHeight)
      )
        cut.push(text)
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const heading = of.closest('th, h1, h2, h3, h4') ? (textContent ?? '') : ''
      for (const word of heading.matchAll(/[A-Za-z]{2,}/g)) {
        const letters = document.createRange()
        letters.setStart(walker.currentNode, word.index)
        letters.setEnd(walker.currentNode, word.index + word[0].length)
        // What follows a hyphen at the end of a line begins with a box of no width there.
        const lines = [...letters.getClientRects()].filter(({ width }) => width > 1)
        if (new Set(lines.map(({ top }) => top)).size > 1) broken.push(text)
      }
      for (const box of range.getClientRects()) {
        const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
        if (seen?.contains(of) || of.contains(seen)) runs.push({ box, of, text })
      }
    }
    const over = runs.flatMap((one, index) =>
      runs
        .slice(index + 1)
        .filter((other) => {
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          return one.of !== other.of && wide > 3 && high > 0.35 * Math.min(one.box.height, other.box.height)
        })
        .map((other) => `${one.text} × ${other.text}`),
    )
    const narrow = [...document.querySelectorAll<HTMLInputElement>('input[type=text], input[type=date]')]
      .filter((field) => !isUnseen(field) && field.clientWidth < 100)
      .map((field) => field.labels?.[0]?.textContent)
    return { cut, broken, narrow, over }
  })

const NOTHING = { cut: [], broken: [], narrow: [], over: [] }

/** With text that the browser makes larger than the page asks for, in a language: nothing is cut or lies over another. */
export async function tryLargerText(page: Page, lang: string, width: number) {
  await page.setViewportSize({ width, height: 844 })
  await page.goto(`./?lang=${lang}&view=map`)
  const title = page.locator('.role-card-title').first()
  await expect(title).toBeVisible()
  // A line of it is as high as the text makes it, and the card holds it.
  await expect(page.locator('html')).toHaveAttribute('data-grown', '')
  for (const [what, query] of PLACES) {
    await goTo(page, `?lang=${lang}${query}`)
    await page.evaluate(atRest)
    expect([what, await unreadable(page)]).toEqual([what, NOTHING])
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect([what, await page.evaluate(sideways)]).toEqual([what, 0])
  }
}
