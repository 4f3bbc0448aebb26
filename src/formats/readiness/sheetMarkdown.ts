// A readiness sheet as Markdown, to paste into a message or a document.
import type { SheetContent } from '../contents'
import type { Format } from '../format'
import { MARKDOWN } from '../markdown/markdown'
import { markdownLine, markdownText } from '../markdown/markdownText'
import type { Reader } from '../reader'
import { type SheetSection, type SheetWords, sheetWords } from './sheetWords'

/** Every text as it was written, whatever marks it holds; sections without items are left out. Ends with a line break. */
export function formatSheetMarkdown(words: SheetWords): string {
  const { title, step, word, caveat, basis, sections, remarks } = words
  const blocks = [
    `# ${markdownLine(title)}`,
    `**${markdownLine(step)}**`,
    ...(word === '' ? [] : [markdownText(word)]),
    markdownText(caveat),
    ...(basis === '' ? [] : [markdownText(basis)]),
    ...sections.filter(({ items }) => items.length > 0).flatMap(blocksOf),
    ...(remarks.length === 0 ? [] : ['---', ...remarks.map((remark) => markdownText(remark))]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function blocksOf({ heading, items }: SheetSection): string[] {
  return [
    `## ${markdownLine(heading)}`,
    ...items.flatMap(({ text, about, written }) => [
      `### ${markdownLine(text)}`,
      ...about.map((line) => markdownText(line)),
      ...(written.length === 0 ? [] : [written.map(itemOf).join('\n')]),
    ]),
  ]
}

const itemOf = ({ lead, text }: { readonly lead: string; readonly text: string }): string =>
  `- ${lead === '' ? '' : `**${markdownLine(lead)}** `}${markdownText(text, '  ')}`

export const sheetMarkdown = {
  id: 'sheet-markdown',
  holds: 'sheet',
  ...MARKDOWN,
  write: (content: SheetContent, reader: Reader): string => formatSheetMarkdown(sheetWords(content, reader)),
} as const satisfies Format<'sheet'>
