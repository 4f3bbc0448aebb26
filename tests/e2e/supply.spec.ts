// What the built site says of what it is made of.
import { readFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import { expect, test } from './test'

const built = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8')

/** The packages that the site holds code of: those it depends on, and those of which a module stands in a file. */
function shippedNames(): readonly string[] {
  const parts: Record<string, Record<string, number>> = JSON.parse(
    readFileSync(new URL('../../build/app/.vite/parts.json', import.meta.url), 'utf8'),
  )
  const modules = Object.values(parts).flatMap((weights) => Object.keys(weights))
  const names = modules.flatMap(
    (module) => /.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? [],
  )
  return [...new Set([...manifest.inApp, ...names])]
}

for (const [lang, help, licences] of [
  ['en', 'Help', 'Licences'],
  ['zh-CN', '帮助', '开源许可'],
] as const)
  test(`[SUPPLY1] Help leads to the licence of every package that ships, in place, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${lang}&view=map`)
    await page.getByRole('button', { name: help }).click()
    const link = page.getByRole('dialog', { name: help }).getByRole('link', { name: licences, exact: true })
    await link.focus()
    const opened = page.waitForResponse('**/licences.txt')
    await page.keyboard.press('Enter')
    expect((await opened).headers()['content-type']).toBe('text/plain; charset=utf-8')
    await expect(page.locator('body')).toContainText(`${manifest.name} ${manifest.version}: MIT`)
    const text = await page.locator('body').innerText()
    const names = shippedNames()
    expect(names.length).toBeGreaterThan(15)
    for (const name of names) expect(text).toMatch(new RegExp(`^${name} [\\d.]+: `, 'm'))
    expect(text).toContain('O*NET 29.3 Database')
    await page.goBack()
    await expect(page.getByRole('button', { name: help })).toBeVisible()
  })

test('[SUPPLY2] the bill of materials names what the licences name, for programs', async ({ page }) => {
  const answer = await page.goto('sbom.cdx.json')
  expect(answer?.headers()['content-type']).toBe('application/json; charset=utf-8')
  const { components }: { components: readonly { readonly name: string; readonly version: string }[] } =
    JSON.parse(built('sbom.cdx.json'))
  const sections = [...built('licences.txt').matchAll(/^(\S+) ([\d.]+): .+\n=+$/gm)]
  expect(components.map(({ name, version }) => [name, version])).toEqual(
    sections.slice(1).map(([, name, version]) => [name, version]),
  )
})
