import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { recallOptions } from '../../src/state/atStart'
import { chinese, english } from '../formats/cases'
import { aGraph } from '../graph/builders'
import { aHostileGraph, inHundreds } from '../hostile/graphs'
import { isWhole } from '../hostile/isWhole'
import { hostileTexts } from '../hostile/texts'
import { writtenOf } from '../hostile/written'
import { openExplorer } from './openExplorer'

const HOSTILE = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>'

describe('hostile text in a graph', () => {
  it('[SAFE1] is shown as text, wherever it stands', async () => {
    const graph = aGraph('a>b', {
      a: { title: HOSTILE, note: HOSTILE, does: [HOSTILE.replaceAll(' ', '_')] },
      b: { title: HOSTILE, does: [HOSTILE.replaceAll(' ', '_')] },
    })
    const { explorer } = await openExplorer({ graph })
    explorer.getState().selectRole('a')
    expect(await screen.findByRole('region', { name: HOSTILE })).toBeVisible()
    explorer.getState().startComparison('a')
    await screen.findByRole('region', { name: 'Compare' })
    expect(document.querySelector('img, #root script, main script')).toBeNull()
    expect('harmed' in window).toBe(false)
  })
})

describe('a device', () => {
  it('[SAFE2] gives no day of a talk that is none', () => {
    const dayOf = (kept: string) => {
      localStorage.setItem('rungs.date', kept)
      return recallOptions(['en']).signature?.date
    }
    expect(dayOf('2999-01-31')).toBe('2999-01-31')
    for (const text of ['2999-02-31', ...hostileTexts(isWhole)]) expect(dayOf(text)).toBe('')
  })
})

const DRAWN = [
  'svg',
  'g',
  'title',
  'desc',
  'defs',
  'pattern',
  'marker',
  'clipPath',
  'rect',
  'circle',
  'path',
  'line',
  'polygon',
  'text',
  'tspan',
]

/** What of a picture could act or fetch. */
const harmIn = (picture: Document): readonly string[] =>
  [...picture.querySelectorAll('*')].flatMap((element) => [
    ...(DRAWN.includes(element.localName) ? [] : [element.localName]),
    ...[...element.attributes].flatMap(({ name, value }) =>
      /^on|href$|^src|^style$/i.test(name) || /url\((?!#)|javascript:/i.test(value)
        ? [`${name}=${value}`]
        : [],
    ),
  ])

describe.each(inHundreds(hostileTexts(isWhole)))(
  'files of a graph that is hostile, hundred %#',
  (...texts) => {
    const graph = () => createRoleGraph(aHostileGraph(texts))
    const written = (extension: string) =>
      [english, chinese].flatMap((reader) =>
        writtenOf(graph(), reader, texts).filter((file) => file.extension === extension),
      )

    it('[SAFE3] are pictures without script, and none fetches anything', () => {
      for (const { text } of written('svg')) {
        const picture = new DOMParser().parseFromString(text, 'image/svg+xml')
        expect(picture.querySelector('parsererror')).toBeNull()
        expect(harmIn(picture)).toEqual([])
        // Whoever takes XML for HTML.
        const page = new DOMParser().parseFromString(text, 'text/html')
        expect(page.querySelector('script, img, iframe, a, object, embed, link, meta, style')).toBeNull()
      }
    })

    it('[SAFE3] are linked data that stays in the script element it is put into', async () => {
      for (const { text } of written('jsonld')) {
        const page = `<!doctype html><script type="application/ld+json">${text}</script><p id="after"></p>`
        const frame = document.createElement('iframe')
        const loaded = new Promise((done) => frame.addEventListener('load', done))
        frame.srcdoc = page
        document.body.append(frame)
        await loaded
        const inside = frame.contentDocument
        expect(inside?.querySelectorAll('*')).toHaveLength(5)
        expect(inside?.querySelector('script')?.textContent).toBe(text)
        expect(inside?.querySelector('#after')).not.toBeNull()
        expect('harmed' in window || (frame.contentWindow !== null && 'harmed' in frame.contentWindow)).toBe(
          false,
        )
        frame.remove()
      }
    })
  },
)
