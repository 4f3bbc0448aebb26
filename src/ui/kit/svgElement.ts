// A picture that our own format wrote, as elements of the page. A parser of the browser would take its text for something that
// could hold a script, which the policy of the page refuses; this one makes shapes and text of it, and nothing else.

const SVG = 'http://www.w3.org/2000/svg'

const PIECE = /<\/([\w:-]+)>|<([\w:-]+)((?:\s[\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g
const ATTRIBUTE = /\s([\w:-]+)="([^"]*)"/g
/** What may be drawn. */
const SHAPES = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'text',
  'tspan',
  'title',
  'desc',
  'defs',
  'pattern',
  'circle',
])

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

/** The root of the picture; elements that are no shapes are left out, with all that they hold. */
export function svgElement(markup: string): SVGElement {
  const root = document.createElementNS(SVG, 'g')
  const open: Element[] = [root]
  let left = 0
  for (const [, closed, name, attributes = '', ends, text] of markup.matchAll(PIECE)) {
    if (closed !== undefined) {
      if (left > 0) left -= 1
      else open.pop()
    } else if (text !== undefined) {
      if (left === 0) open.at(-1)?.append(unescaped(text))
    } else if (left > 0 || !SHAPES.has(name ?? '')) {
      if (ends === '') left += 1
    } else {
      const element = document.createElementNS(SVG, name ?? 'g')
      for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE))
        if (!/^(on|href|xlink|xmlns|style)/i.test(key)) element.setAttribute(key, unescaped(value))
      open.at(-1)?.append(element)
      if (ends === '') open.push(element)
    }
  }
  return root.querySelector('svg') ?? root
}
