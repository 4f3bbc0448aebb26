// Any text as the words that they are, in Markdown.

const MARKS = /[\\`*_{}[\]<>#|~&]/g

/** What a line would begin a list, a heading or a rule with. */
const BEGINNING = /^(\s*)([-+=]|\d+(?=[.)]))/

/** Never read as a mark; lines stay lines, under `indent`. */
export const markdownText = (text: string, indent = ''): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(MARKS, '\\$&').replace(BEGINNING, (_, space, mark) => begin(space, mark)))
    .join(`  \n${indent}`)

/** A number is not marked itself, but the sign after it. */
const begin = (space: string, mark: string): string =>
  /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`
