// The site as an app of its own on the device.
import { expect, test } from './test'

test('[OFFLINE7] the site can be installed, under its name in the language of the page', async ({ page }) => {
  for (const [code, name] of [
    ['en', 'Rungs'],
    ['zh-CN', '职阶'],
  ] as const) {
    await page.goto(`./?lang=${code}`)
    const manifest = await page.evaluate(async () => {
      const address = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? ''
      const response = await fetch(address)
      return { type: response.headers.get('content-type'), ...(await response.json()) }
    })
    expect(manifest).toMatchObject({
      type: expect.stringContaining('application/manifest+json'),
      name,
      lang: code,
    })
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (address) => {
        const picture = new Image()
        picture.src = address
        await picture.decode()
        return `${picture.naturalWidth}x${picture.naturalHeight}`
      }, src)
      if (sizes !== 'any') expect(size).toBe(sizes)
    }
  }
})
