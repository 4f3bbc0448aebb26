import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { locales } from '../../scripts/words'
import { oneFile, type SingleApp } from '../../src/site/oneFile'
import { aGraphData } from '../graph/builders'

const app: SingleApp = {
  app: "console.log('</script>')",
  opener: 'void 0',
  style: 'p{color:red}',
  plainStyle: 'p{margin:0}',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  texts: new Map([['./licences.txt', 'All of them']]),
  binaries: new Map([['./templates/en.xlsx', new Uint8Array([1, 2, 255])]]),
}

const pageOf = (title: string) =>
  oneFile({
    app,
    content: { language: 'en', title, graphs: [{ ...aGraphData('a>b'), id: 'a & b', title: '</script>' }] },
    locales,
  })

const packedIn = (page: string) =>
  JSON.parse(gunzipSync(Buffer.from(/data-packed>([^<]*)</.exec(page)?.[1] ?? '', 'base64')).toString())

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

describe('a site that is one file', () => {
  it('[CLI10] holds app, words, maps and what links lead to, by the addresses that the app asks for', async () => {
    const packed = packedIn(await pageOf('Ours'))
    expect(packed.app).toBe(app.app)
    expect(Object.keys(packed.texts)).toEqual(
      expect.arrayContaining([
        './data/a%20%26%20b.json',
        './words/en/start.json',
        './words/zh-CN/others.json',
        './licences.txt',
      ]),
    )
    expect(packed.binaries['./templates/en.xlsx']).toBe('AQL/')
  })

  it('[SAFE1] lets no script and no style have an effect but its own, by their digests', async () => {
    const page = await pageOf('Ours')
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
    expect(policy).toContain(`script-src 'sha256-${hashOf(app.opener)}' 'sha256-${hashOf(app.app)}'`)
    expect(policy).toContain(`style-src 'sha256-${hashOf(app.style)}' 'sha256-${hashOf(app.plainStyle)}'`)
    expect(policy).toMatch(/^default-src 'none'.*require-trusted-types-for 'script'; trusted-types app$/)
    expect(policy).not.toMatch(/unsafe|connect-src|\*/)
  })

  it('[SAFE2] shows any title as text, and is the same for the same content', async () => {
    const page = await pageOf('<img src=x onerror=alert(1)>"')
    expect(page).toContain('<title>&#60;img src=x onerror=alert(1)&#62;&#34;</title>')
    expect(page.match(/<script[ >]/g)).toHaveLength(2)
    expect(page.match(/<\/script>/g)).toHaveLength(2)
    expect(await pageOf('<img src=x onerror=alert(1)>"')).toBe(page)
  })
})
