import encodeQR from 'qr'

/** Quiet zone, in modules: what the standard asks for. */
const MARGIN = 4

/** A QR code as an SVG path over a square of `size` modules, its quiet zone included. */
interface Code {
  readonly size: number
  readonly path: string
}

/** The QR code of a text; null when no QR code can hold that much. */
export function codeOf(text: string): Code | null {
  try {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: MARGIN })
    return { size: rows.length, path: rows.map((row, y) => pathOf(row, y)).join('') }
  } catch {
    // The one thing that can go wrong with text is its length.
    return null
  }
}

/** A run of dark modules is one piece, so that no hair lines show between them. */
function pathOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const from = x
    while (row[x + 1] === true) x += 1
    path += `M${from} ${y}h${x - from + 1}v1H${from}z`
  }
  return path
}
