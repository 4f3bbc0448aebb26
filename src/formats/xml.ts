// XML, and the HTML that is XML too, as strings. Text and values of attributes come in through here alone, so that none can become markup.

/** What XML 1.0 cannot hold, even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const SIGNS = /[&<>"']/g

/** What needs no escape, as most values of attributes. */
const PLAIN = /^[\w .,:;#%()/+-]*$/

export const escapeXml = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(FORBIDDEN, '')
        .replace(SIGNS, (sign) => `&#${sign.codePointAt(0) ?? 32};`)

type Attributes = Readonly<Record<string, string | number | undefined>>

const written = (value: string | number): string =>
  typeof value === 'string' ? escapeXml(value) : String(Math.round(value * 10) / 10)

/** An element. Its children are markup: text among them has to be escaped. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  )
  const opening = `<${name}${pairs.join('')}`
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.join('')}</${name}>`
}
