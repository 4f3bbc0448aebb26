import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { notFound } from '../../scripts/notFound'
import { aGraphData } from '../graph/builders'

test('[HOST12] the build writes a page for addresses where there is nothing, in every language and without an address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rungs-'))
  await writeFile(
    join(folder, 'site.json'),
    JSON.stringify({ first: 'test', language: 'zh-CN', title: '<Ours>' }),
  )
  await writeFile(join(folder, 'test.json'), JSON.stringify(aGraphData('seo>manager')))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  const options = { base: './', configFile: false, logLevel: 'silent', root: folder } as const
  const result = await build({ ...options, plugins: [notFound(folder)], build: { write: false } })
  await rm(folder, { recursive: true })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const page = outputs.find(({ fileName }) => fileName === '404.html')
  const html = page?.type === 'asset' ? String(page.source) : ''
  expect(html).toContain('<html lang="zh-CN" dir="ltr">')
  expect(html).toContain('<title>&#60;Ours&#62;</title>')
  expect(html).toMatch(
    /<p lang="zh-CN" dir="ltr">这里没有页面。.*<p lang="en" dir="ltr">There is no page here\./s,
  )
  expect(html).not.toMatch(/href|src|style/)
})
