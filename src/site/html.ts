// Elements of HTML as text. What stands in them is written before; what stands in attributes is escaped here.
import { escapeText } from './escapeText'

/** An element with its content, which is HTML. */
export const element = (
  tag: string,
  content: string | readonly string[],
  attributes: Readonly<object> = {},
): string => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
  return `<${tag}${written.join('')}>${[content].flat().join('')}</${tag}>\n`
}

/** A list of items, each of them HTML. */
export const list = (tag: 'ol' | 'ul', items: readonly string[], attributes: Readonly<object> = {}): string =>
  element(
    tag,
    items.map((item) => element('li', item)),
    attributes,
  )
