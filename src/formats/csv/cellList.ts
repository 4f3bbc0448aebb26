// Several items in one cell, and back: what stands between them is escaped inside them by a backslash, so that nothing is lost.

const BETWEEN = ' | '

const escaped = (text: string, mark: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`)

/** Parts at each mark that no backslash stands before, still escaped. */
function partsAt(text: string, mark: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === mark) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

/** A backslash before anything but a backslash or the mark is one that somebody wrote. */
const plain = (text: string, mark: string): string =>
  text.replace(/\\(.)/gsu, (both, next: string) => (next === '\\' || next === mark ? next : both))

/** The items as one cell; blank where there are none. */
export const joined = (items: readonly string[]): string =>
  items.map((item) => escaped(item, '|')).join(BETWEEN)

/** The items of a cell that `joined` wrote, blank ones too; of a blank cell none. */
export function listIn(cell: string): readonly string[] {
  if (cell === '') return []
  const parts = partsAt(cell, '|')
  return parts.map((part, index) => {
    const begun = index > 0 && part.startsWith(' ') ? part.slice(1) : part
    const item = index < parts.length - 1 && begun.endsWith(' ') ? begun.slice(0, -1) : begun
    return plain(item, '|')
  })
}

/** Two texts as one item, such as `onet: 13-1161.00` with the mark `:`, and `a-1 > b-2` with `>`. */
export const paired = (first: string, second: string, mark: ':' | '>'): string =>
  `${escaped(first, mark)}${mark === '>' ? ' ' : ''}${mark} ${second}`

/** The two texts of an item that `paired` wrote; null where the mark is not in it. */
export function pairIn(item: string, mark: ':' | '>'): readonly [string, string] | null {
  const [first] = partsAt(item, mark)
  if (first === undefined || first.length === item.length) return null
  const begun = mark === '>' && first.endsWith(' ') ? first.slice(0, -1) : first
  const rest = item.slice(first.length + 1)
  return [plain(begun, mark), rest.startsWith(' ') ? rest.slice(1) : rest]
}
