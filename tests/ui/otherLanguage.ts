// Finds text whose language is not said: Chinese in an English page and the other way round.

const HAN = /\p{Script=Han}/u
const LATIN_WORDS = /[A-Za-z]{3,}[ ,]+[A-Za-z]{3,}/

/** Runs of text under `root`, as shown or hidden, that stand in another language than the nearest `lang` says. */
export function isOfOtherLanguage(root: Element, page: string): readonly string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? ''
    const language =
      walker.currentNode.parentElement?.closest('[lang]:not(html)')?.getAttribute('lang') ?? page
    const isChinese = language.startsWith('zh')
    if (isChinese ? !HAN.test(text) && LATIN_WORDS.test(text) : HAN.test(text)) found.push(text)
  }
  return found
}
