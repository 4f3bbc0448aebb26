// Whether something can be seen in a picture of the map.

/** Of the pixels, what must differ from the commonest colour. */
const LEAST_SHARE = 0.002

/** @param {import('playwright').Page} page whose own content is over @param {Buffer} picture */
export async function isBlank(page, picture) {
  await page.goto('about:blank')
  const share = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    brush.drawImage(bitmap, 0, 0)
    const colours = new Uint32Array(brush.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)
    const counts = new Map()
    for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
    return 1 - Math.max(...counts.values()) / colours.length
  }, picture.toString('base64'))
  return share < LEAST_SHARE
}
