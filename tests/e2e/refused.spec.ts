// A large map where the browser refuses what it is laid out by and painted with: workers, canvases, or both.
import type { Page } from '@playwright/test'
import { aLargeGraph } from './largeGraph'
import { expect, test } from './test'

/** What runs before any script, of the page or of its worker. */
type Refusal = () => void

interface Case {
  readonly onPage?: Refusal
  readonly inWorker?: Refusal
  /** What the map says is missing; null where nothing is. */
  readonly missing: 'refused' | 'unlit' | null
}

const CASES: Readonly<Record<string, Case>> = {
  'no workers': { onPage: () => Reflect.deleteProperty(window, 'Worker'), missing: null },
  'workers that may not be made': {
    onPage: () => {
      window.Worker = class {
        constructor() {
          throw new DOMException('Refused', 'SecurityError')
        }
      } as unknown as typeof Worker
    },
    missing: null,
  },
  'a worker that fails as it starts': {
    inWorker: () => {
      throw new Error('No worker here')
    },
    missing: null,
  },
  'no OffscreenCanvas, with a worker': {
    inWorker: () => Reflect.deleteProperty(self, 'OffscreenCanvas'),
    missing: 'refused',
  },
  'neither worker nor OffscreenCanvas': {
    onPage: () => {
      Reflect.deleteProperty(window, 'Worker')
      Reflect.deleteProperty(window, 'OffscreenCanvas')
    },
    missing: 'refused',
  },
  'canvases without a brush': {
    onPage: () => {
      HTMLCanvasElement.prototype.getContext = () => null
    },
    inWorker: () => {
      OffscreenCanvas.prototype.getContext = () => null
    },
    missing: 'refused',
  },
  'a page alone whose canvases give no brush': {
    onPage: () => {
      HTMLCanvasElement.prototype.getContext = () => null
    },
    missing: 'refused',
  },
  'canvases on which nothing may be drawn': {
    onPage: () => {
      const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
        return kind === '2d' ? null : getContext.call(this, kind)
      } as typeof getContext
    },
    missing: 'unlit',
  },
  'canvases that throw': {
    onPage: () => {
      HTMLCanvasElement.prototype.getContext = (kind: string) => {
        if (kind === '2d') return null
        throw new DOMException('Refused', 'SecurityError')
      }
    },
    inWorker: () => {
      OffscreenCanvas.prototype.getContext = () => {
        throw new DOMException('Refused', 'SecurityError')
      }
    },
    missing: 'refused',
  },
  'pictures that cannot be handed over': {
    inWorker: () => {
      OffscreenCanvas.prototype.transferToImageBitmap = () => {
        throw new DOMException('Refused', 'SecurityError')
      }
    },
    missing: 'refused',
  },
  'canvases that cannot be read': {
    onPage: () => {
      const refuse = () => {
        throw new DOMException('Refused', 'SecurityError')
      }
      HTMLCanvasElement.prototype.toBlob = refuse
      HTMLCanvasElement.prototype.toDataURL = refuse
      CanvasRenderingContext2D.prototype.getImageData = refuse
    },
    missing: null,
  },
}

const LANGUAGES = [
  {
    code: 'en',
    size: 301,
    map: 'Career map',
    title: (nth: number) => `Role number ${nth}`,
    refused: /no canvas to draw on, so lines/,
    unlit: /does not light up/,
  },
  {
    code: 'zh-CN',
    size: 1_000,
    map: '职业地图',
    title: (nth: number) => `第 ${nth} 号岗位`,
    refused: /连线和远处的岗位无法显示/,
    unlit: /无法突出显示/,
  },
] as const

const isPainted = (page: Page) =>
  page
    .locator('.large-bitmaps canvas')
    .first()
    .evaluate((canvas) => canvas instanceof HTMLCanvasElement && canvas.width > 300)

for (const [what, { onPage, inWorker, missing }] of Object.entries(CASES))
  for (const { code, size, map, title, ...words } of LANGUAGES)
    test.describe(`${size} roles and ${what}`, () => {
      test.use({ allowedErrors: /No worker here/ })
      test(`[LARGE6] in ${code}, leave a map to read, walk and search`, async ({ page }) => {
        if (onPage) await page.addInitScript(onPage)
        if (inWorker)
          await page.route('**/assets/worker-*.js', async (route) => {
            const answer = await route.fetch()
            await route.fulfill({ response: answer, body: `(${inWorker})();\n${await answer.text()}` })
          })
        await page.route('**/data/digital-marketing-ecommerce.json', (route) =>
          route.fulfill({ json: aLargeGraph(size) }),
        )
        await page.goto(`./?lang=${code}&view=map`)
        const region = page.getByRole('region', { name: map })
        await expect(region.locator('.large-cell, .large-label').nth(5)).toBeVisible()
        if (missing !== 'refused') await expect.poll(() => isPainted(page)).toBe(true)
        if (missing !== null) await expect(region.getByText(words[missing])).toBeVisible()
        await expect(region.getByRole('status')).toHaveCount(missing === null ? 0 : 1)
        await expect(page.getByRole('alert')).toHaveCount(0)

        await page.keyboard.press('Control+k')
        await page.keyboard.type(title(size - 1))
        await page.keyboard.press('Enter')
        const card = page.locator('.career-map [data-role]:focus')
        await expect(card).toBeInViewport({ ratio: 0.999 })
        await page.keyboard.press('ArrowUp')
        await expect(card).toBeInViewport({ ratio: 0.999 })
        await expect(page.getByRole('alert')).toHaveCount(0)
      })
    })
