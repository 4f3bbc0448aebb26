import { describe, expect, it } from 'vitest'
import { escapeXml, tag } from '../../../src/formats/xml'
import { svgElement } from '../../../src/ui/kit/svgElement'

describe('a picture as elements', () => {
  it('[PRINT3] is the same shapes and the same text, whatever the text holds', () => {
    const hostile = '</text><script>alert(1)</script>&amp; "quoted" 职阶 &#60;'
    const picture = svgElement(
      tag(
        'svg',
        { viewBox: '0 0 10 10', lang: hostile },
        tag('text', { x: 1 }, escapeXml(hostile)),
        tag('path', { d: 'M0 0h9' }),
      ),
    )
    expect(picture.tagName).toBe('svg')
    expect(picture.getAttribute('lang')).toBe(hostile)
    expect(picture.textContent).toBe(hostile)
    expect([...picture.children].map(({ tagName }) => tagName)).toEqual(['text', 'path'])
    expect(picture.querySelector('path')?.getAttribute('d')).toBe('M0 0h9')
  })

  it('[PRINT3] [SAFE1] leaves out what is no shape, with all that it holds, and what could act', () => {
    const picture = svgElement(
      '<svg onload="x()"><script>x()</script><foreignObject><rect/></foreignObject><g href="x"><rect/></g></svg>',
    )
    expect(picture.outerHTML.replace(/ xmlns="[^"]*"/, '')).toBe('<svg><g><rect></rect></g></svg>')
  })
})
