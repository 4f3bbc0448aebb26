// A readiness sheet as Markdown, to paste into a message or a document.
import { markdownLine, markdownText } from '../markdown/markdownText'

/** The sheet in the words of one language, as it is shown. */
export interface ReadinessWords {
  readonly title: string
  /** The step. */
  readonly step: string
  /** Of which kind the step is, and on whose word it stands; may be empty. */
  readonly word: string
  readonly caveat: string
  readonly sections: readonly ReadinessSection[]
  /** Remarks, the source, the day. */
  readonly remarks: readonly string[]
}

interface ReadinessSection {
  readonly heading: string
  readonly items: readonly {
    readonly text: string
    /** What is said of it: the group, the question to ask. */
    readonly about: readonly string[]
    /** What the person wrote, each with what stands before it. */
    readonly written: readonly { readonly lead: string; readonly text: string }[]
  }[]
}

/** Every text as it was written, whatever marks it holds; sections without items are left out. Ends with a line break. */
export function formatReadinessMarkdown(words: ReadinessWords): string {
  const { title, step, word, caveat, sections, remarks } = words
  const blocks = [
    `# ${markdownLine(title)}`,
    `**${markdownLine(step)}**`,
    ...(word === '' ? [] : [markdownText(word)]),
    markdownText(caveat),
    ...sections.filter(({ items }) => items.length > 0).flatMap(blocksOf),
    ...(remarks.length === 0 ? [] : ['---', ...remarks.map((remark) => markdownText(remark))]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function blocksOf({ heading, items }: ReadinessSection): string[] {
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
