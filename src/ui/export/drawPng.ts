import type { Size } from '../../layout/input'

/** Most pixels of a side, and in all, that browsers for desks can draw. */
const MOST = { side: 16_384, area: 2 ** 28 } as const

/** Why there is no picture, which would have so many pixels. */
export interface PngFault extends Size {
  readonly fault: 'tooLarge' | 'noPicture'
}

export type Drawn = { readonly picture: Blob } | PngFault

/** Whether a browser can draw a picture of such a size. */
const isDrawable = (width: number, height: number): boolean =>
  Math.max(width, height) <= MOST.side && width * height <= MOST.area

/** Why there is no PNG of a picture of such a size; null where there may be one. */
export function pngFault({ width, height }: Size, scale: number): PngFault | null {
  const [wide, high] = [width * scale, height * scale]
  return isDrawable(wide, high) ? null : { fault: 'tooLarge', width: wide, height: high }
}

/** An SVG as a PNG of `scale` pixels a px, or why there is none. */
export async function drawPng(svg: string | Blob, scale: number): Promise<Drawn> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(address)
    if (image === null) return { fault: 'noPicture', width: 0, height: 0 }
    const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale]
    if (!isDrawable(width, height)) return { fault: 'tooLarge', width, height }
    const picture = await draw(image, width, height)
    return picture === null ? { fault: 'noPicture', width, height } : { picture }
  } finally {
    URL.revokeObjectURL(address)
  }
}

const loadImage = (address: string): Promise<HTMLImageElement | null> =>
  new Promise((done) => {
    const image = new Image()
    image.addEventListener('load', () => done(image))
    image.addEventListener('error', () => done(null))
    image.src = address
  })

async function draw(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, width, height)
  // Beyond what a device can hold some browsers draw nothing, and say nothing.
  if (context?.getImageData(0, 0, 1, 1).data[3] !== 255) return null
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}
