import { describe, expect, it } from 'vitest'
import { cardSnippet, frameSnippet } from '../../../src/ui/share/snippet'

const ADDRESS = 'https://school.example/careers/?lang=en&role=a~b'

describe('what to put into a page', () => {
  it('[FRAME8] is a frame of what is shown, with its scripts and its link and no more rights', () => {
    expect(frameSnippet(ADDRESS, 'Ours')).toBe(
      '<iframe src="https://school.example/careers/embed/?lang=en&#38;role=a~b" title="Ours" width="100%" height="600" loading="lazy" ' +
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>',
    )
    expect(frameSnippet('https://school.example/careers/index.html?lang=en', 'Ours')).toContain(
      'src="https://school.example/careers/embed/?lang=en"',
    )
  })

  it('[FRAME8] is a card of the map in its language that leads to what is shown', () => {
    expect(cardSnippet({ address: ADDRESS, graph: '咖啡 & co', language: 'en', alt: 'Open' })).toMatch(
      /^<a href="https:\/\/school\.example\/careers\/\?lang=en[^"]*"><img src="https:\/\/school\.example\/careers\/embed\/%E5%92%96%E5%95%A1%20%26%20co\.en\.svg" alt="Open" width="640" height="320"\/><\/a>$/,
    )
  })

  it('[SAFE2] holds any text as text', () => {
    const hostile = '"><script>alert(1)</script>'
    for (const code of [
      frameSnippet(`${ADDRESS}&q=${hostile}`, hostile),
      cardSnippet({ address: ADDRESS, graph: hostile, language: 'en', alt: hostile }),
    ])
      expect(code).not.toMatch(/<script|"><[^i/]/)
  })
})
