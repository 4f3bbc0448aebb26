// A log of what is heard, as a page of docs/heard: tasks with the address that they begin at, and a table of keys with what is heard after
// each, a sentence a row. The page is both the promise and the script of the walk.

export interface Step {
  readonly keys: string
  readonly heard: readonly string[]
}

export interface Task {
  readonly name: string
  readonly address: string
  readonly steps: readonly Step[]
}

/** What stands in these is heard or not: Orca leaves it out where something else comes in between. */
const MAYBE = /⟨([^⟩]*)⟩( ?)/g

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const isMaybe = (sentence: string) => /^⟨[^⟩]*⟩$/.test(sentence)

/** How many sentences are heard at least. */
export const leastOf = (promised: readonly string[]): number =>
  promised.filter((sentence) => !isMaybe(sentence)).length

/** Whether what was heard is what was promised. */
export function isAsPromised(promised: readonly string[], heard: readonly string[]): boolean {
  const sentences = promised.map((sentence) => {
    const words = literally(sentence).replace(MAYBE, (_, maybe, space) => `(?:${maybe}${space})?`)
    return isMaybe(sentence) ? `(?:${words.slice(3, -2)}\n)?` : `${words}\n`
  })
  return new RegExp(`^${sentences.join('')}$`).test(heard.map((sentence) => `${sentence}\n`).join(''))
}

const rowOf = (keys: string, heard: string) => `| ${keys} | ${heard.replaceAll('|', '\\|')} |`

const cellsOf = (row: string) =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

const rowsOf = ({ keys, heard }: Step) => [
  rowOf(keys, heard[0] ?? ''),
  ...heard.slice(1).map((sentence) => rowOf('', sentence)),
]

/** The rows of a table below its head, from the line of dashes on. */
const TABLE = /(?<=^\| --- \| --- \|\n)(\|.*\|\n)+/m

function readSteps(table: string): readonly Step[] {
  const steps: { keys: string; heard: string[] }[] = []
  for (const [keys = '', sentence = ''] of table.trimEnd().split('\n').map(cellsOf)) {
    if (keys !== '') steps.push({ keys, heard: [] })
    if (sentence !== '') steps.at(-1)?.heard.push(sentence)
  }
  return steps
}

/** What a page calls itself. */
export const readTitle = (page: string): string => /^# (.*)/.exec(page)?.[1] ?? ''

/** The tasks of a page, in its order: sections with an address in backquotes and a table. */
export const readTasks = (page: string): readonly Task[] =>
  page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const address = /`(\.\/\?[^`]*)`/.exec(section)?.[1]
      const table = TABLE.exec(section)?.[0]
      if (address === undefined || table === undefined) return []
      return [{ name: section.slice(0, section.indexOf('\n')), address, steps: readSteps(table) }]
    })

/** The page with what was heard of a task in the place of what it said. */
export const writeTask = (page: string, { name, steps }: Task): string =>
  page
    .split(/^(?=## )/m)
    .map((section) =>
      section.startsWith(`## ${name}\n`)
        ? section.replace(TABLE, () => `${steps.flatMap(rowsOf).join('\n')}\n`)
        : section,
    )
    .join('')
