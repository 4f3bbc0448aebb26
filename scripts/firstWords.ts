// A Vite plugin that puts the style sheet of the page behind its first words, so that one that does not come holds up
// nothing but looks.
import type { Plugin } from 'vite'

const SHEET = /\n\s*<link rel="stylesheet" crossorigin [^>]*>/
const WORDS = /<p id="not-started".*?<\/p>/s

export function firstWords(): Plugin {
  return {
    name: 'rungs:first-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [sheet] = SHEET.exec(html) ?? []
        if (sheet === undefined || !WORDS.test(html))
          throw new Error('index.html lacks its style sheet, or the words before it')
        return html.replace(SHEET, '').replace(WORDS, (words) => `${words}\n    ${sheet.trim()}`)
      },
    },
  }
}
