// What the page asks of the real worker.
import { afterAll, describe, expect, it } from 'vitest'
import { appWorker } from '../../src/workers/appWorker'
import { check, readAloud } from '../../src/workers/aside'
import { aGraphData } from '../graph/builders'

afterAll(() => appWorker.end())

const file = (text: string) => ({ name: '', bytes: new TextEncoder().encode(text) })

const SPEECH = { words: {}, isTaiwan: false }

describe('what is done beside the page', () => {
  it('[LIBRARY2] checks a graph: it comes back whole, or with every problem', async () => {
    const good = aGraphData('seo>manager')
    expect(await check(file(JSON.stringify(good)), false)).toEqual({ data: good, problems: [] })
    const broken = await check(file(JSON.stringify({ ...good, title: 3, fields: [] })), false)
    expect(broken.data).toBeNull()
    expect(broken.problems.map(({ code }) => code)).toEqual(['not-a-text', 'too-few'])
    expect(await check(file('{'), false)).toMatchObject({
      data: null,
      problems: [{ code: 'json-cut-short' }],
    })
  })

  it('[LIBRARY2] but reads one that is checked already', async () => {
    const unchecked = { ...aGraphData('seo>manager'), fields: [] }
    expect(await check(file(JSON.stringify(unchecked)), true)).toEqual({ data: unchecked, problems: [] })
  })

  it('[FIND1] reads Chinese in the words that it stands in', async () => {
    expect(await readAloud(['调研', '协调 SEO', '店长'], SPEECH)).toEqual(
      new Map([
        ['调研', 'diao yan'],
        ['协调 SEO', 'xie tiao'],
        ['店长', 'dian zhang'],
      ]),
    )
    expect(await readAloud([], SPEECH)).toEqual(new Map())
  })
})
