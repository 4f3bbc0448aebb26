// Any text as the words that they are, in Markdown.

const MARKS = /[\\`*_{}[\]<>#|~$]|&(?=#?\w+;)/g

/** What GitHub makes a link of without being asked. */
const LINKS = /(?<=:)\/\/|(?<=\bwww)\.|@/gi

/** What a line would begin a list, a heading or a rule with. */
const BEGINNING = /^(\s*)([-+=:]|\d+(?=[.)]))/

/** What would make code of a line that stands after an empty one, or begins an item. */
const INDENT = /^[ \t\v\f]+/

const escaped = (line: string): string => line.replace(MARKS, '\\$&').replace(LINKS, '\\$&')

const escapedFromStart = (line: string): string =>
  escaped(line).replace(BEGINNING, (_, space, mark) => begin(space, mark))

/** A number is not marked itself, but the sign after it. */
const begin = (space: string, mark: string): string =>
  /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`

/** Never read as a mark; lines stay lines, under `indent`. */
export const markdownText = (text: string, indent = ''): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => escapedFromStart(line.replace(INDENT, '')))
    .join(`  \n${indent}`)

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** The same on one line. */
export const markdownLine = (text: string): string => escapedFromStart(oneLine(text))

/** The same within a line, where nothing begins. */
export const markdownWords = (text: string): string => escaped(oneLine(text))
