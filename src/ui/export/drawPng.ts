/** Most pixels of a side, and in all, that browsers for desks can draw. */
const MOST = { side: 16_384, area: 2 ** 28 } as const

export type Drawn =
  | { readonly picture: Blob }
  | { readonly fault: 'tooLarge' | 'noPicture'; readonly width: number; readonly height: number }

/** An SVG as a PNG of `scale` pixels a px, or why there is none. */
export async function drawPng(svg: string, scale: number): Promise<Drawn> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(address)
    if (image === null) return { fault: 'noPicture', width: 0, height: 0 }
    const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale]
    if (Math.max(width, height) > MOST.side || width * height > MOST.area)
      return { fault: 'tooLarge', width, height }
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
