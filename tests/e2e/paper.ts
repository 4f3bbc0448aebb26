// What came out of the printer.
import { inflateSync } from 'node:zlib'

/** What a PDF says of itself; Firefox packs most of that. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    } catch {
      // A picture or a font, which is packed otherwise.
      return ''
    }
  })
  return [text, ...streams].join('\n')
}

/** Of a PDF: the width and height of each page, pt. */
export const pagesOf = (pdf: Buffer): readonly (readonly [width: number, height: number])[] =>
  [...unpacked(pdf).matchAll(/\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ])
