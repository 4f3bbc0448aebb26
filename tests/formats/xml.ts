// Whether a text is XML, as far as what we write goes: one root, elements that are closed in their order, no attribute twice,
// no sign left that would be markup, no character that XML cannot hold.

const PIECE = /<\/([\w:-]+)>|<([\w:-]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g
const LOOSE = /&(?!#\d+;)/
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** What is wrong; null where nothing is. */
export function faultIn(text: string): string | null {
  const forbidden = FORBIDDEN.exec(text)
  if (forbidden) return `character ${forbidden[0].codePointAt(0)} at ${forbidden.index}`
  if (LOOSE.test(text)) return `loose & at ${LOOSE.exec(text)?.index}`
  const open: string[] = []
  let roots = 0
  for (const { 0: piece, 1: closed, 2: name, 3: attributes = '', 4: ends, index } of text.matchAll(PIECE)) {
    if (piece === '<') return `loose < at ${index}`
    if (closed !== undefined) {
      if (open.pop() !== closed) return `</${closed}> at ${index}`
    } else if (name !== undefined) {
      const keys = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, key]) => key)
      if (new Set(keys).size !== keys.length) return `an attribute twice at ${index}`
      if (open.length === 0) roots += 1
      if (ends === '') open.push(name)
    } else if (open.length === 0 && piece.trim() !== '') return `text outside at ${index}`
  }
  return roots === 1 && open.length === 0 ? null : `${roots} roots, ${open.length} left open`
}
