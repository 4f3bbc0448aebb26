import { expect, test } from './test'

for (const [name, query, widths] of [
  ['titles of the matrix', '&view=matrix', [320, 360]],
  ['signs of readiness', '&view=map', [320, 360, 390, 1024, 1280]],
  [
    'lines of a comparison',
    '&view=outline&compare=seo-specialist~digital-marketing-manager',
    [360, 768, 1440],
  ],
] as const)
  test(`[LANG4] ${name} end in no line of one character`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`./?lang=zh-CN${query}`)
      await page.locator('html[data-live]').waitFor({ state: 'attached' })
      await page.waitForLoadState('networkidle')
      const { lone, wrapped } = await page.evaluate(() => {
        /** How many characters stand on the last line of a text that has several. */
        const onLastLine = (text: Text): number => {
          const range = document.createRange()
          const tops = [...text.data].flatMap((_, at) => {
            range.setStart(text, at)
            range.setEnd(text, at + 1)
            const { top, width: wide } = range.getBoundingClientRect()
            return wide > 0 ? [Math.round(top)] : []
          })
          const last = tops.at(-1)
          return tops[0] === last ? Number.POSITIVE_INFINITY : tops.filter((top) => top === last).length
        }
        const texts = [
          ...document.querySelectorAll('.matrix-title bdi, .numbered bdi, .line-side bdi'),
        ].flatMap(({ firstChild }) => (firstChild instanceof Text ? [firstChild] : []))
        const ends = texts.map(onLastLine)
        return {
          wrapped: ends.filter(Number.isFinite).length,
          lone: texts.filter((_, index) => ends[index] === 1).map(({ data }) => data),
        }
      })
      expect([width, lone]).toEqual([width, []])
      expect(wrapped).toBeGreaterThan(0)
    }
  })
