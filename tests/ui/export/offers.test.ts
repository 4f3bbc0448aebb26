import { describe, expect, it } from 'vitest'
import type { ExplorerState } from '../../../src/state/explorerState'
import { createExplorerStore } from '../../../src/state/store'
import { offersFor } from '../../../src/ui/export/offers'
import { panels } from '../../../src/ui/frame/panels'
import { defaultGraph } from '../../formats/cases'
import { translatorIn } from '../../i18n/allWords'

const [SEO, SEM, MANAGER] = ['seo-specialist', 'sem-specialist', 'digital-marketing-manager'] as const
const english = translatorIn('en')

/** The store with this panel open, as a link opens it. */
const opened = (panel: ExplorerState['panel']): ExplorerState => ({
  ...createExplorerStore(defaultGraph, { panels, usualLanguage: 'en', theme: 'system' }).getState(),
  panel,
})

const openIn = (panel: ExplorerState['panel']) => offersFor(opened(panel), panels, english, 'en').open

describe('what of an open panel can be taken along', () => {
  it('[TAKE1] is nothing of a comparison whose first role is still to be picked', () => {
    expect(openIn({ kind: 'compare', first: null, second: SEM, third: MANAGER })).toEqual([])
    expect(openIn({ kind: 'compare', first: null, second: SEM })).toEqual([])
    expect(openIn({ kind: 'compare', first: SEO, second: null })).toEqual([])
  })

  it('[TAKE1] is the first role beside whichever others are picked', () => {
    const [file] = openIn({ kind: 'compare', first: SEO, second: null, third: SEM })
    expect(file?.write()).toMatch(/^# Comparison: SEO Specialist, SEM Specialist\n/)
    const [both] = openIn({ kind: 'compare', first: SEO, second: SEM, third: MANAGER })
    expect(both?.write()).toMatch(
      /^# Comparison: SEO Specialist, SEM Specialist, Digital Marketing Manager\n/,
    )
  })

  it('[TAKE1] is a transition by that name, and nothing of a readiness sheet, which has its own file', () => {
    const [file, ...others] = openIn({ kind: 'transition', from: SEO, to: MANAGER })
    expect(others).toEqual([])
    expect(file).toMatchObject({
      what: 'Move',
      fileName:
        'rungs-digital-marketing-ecommerce-move-SEO-Specialist-Digital-Marketing-Manager-2026-11-28.md',
    })
    expect(file?.write()).toMatch(
      /^# Move: SEO Specialist → Digital Marketing Manager\n\nPromotion \(editorial\)\n\n/,
    )
    expect(file?.write()).not.toMatch(/Step|Route/)
    const state = opened({ kind: 'transition', from: SEO, to: MANAGER })
    const [chinese] = offersFor(state, panels, translatorIn('zh-CN'), 'zh-CN').open
    expect(chinese?.what).toBe('这一步')
    expect(openIn({ kind: 'ready', from: SEO, to: MANAGER })).toEqual([])
    expect(openIn({ kind: 'today' })).toEqual([])
  })
})

describe('names of files', () => {
  it('[TAKE10] are known before the map is read', () => {
    const state = opened({ kind: 'role', role: SEO })
    let reads = 0
    const graph = {
      ...defaultGraph,
      get transitions() {
        reads += 1
        return defaultGraph.transitions
      },
    }
    const { map } = offersFor({ ...state, graph, field: 'digital-marketing' }, panels, english, 'en')
    expect(map.map(({ fileName }) => fileName)).toEqual([
      'rungs-digital-marketing-ecommerce-map-Digital-marketing-SEO-Specialist-2026-11-28.svg',
      'rungs-digital-marketing-ecommerce-map-Digital-marketing-SEO-Specialist-2026-11-28.png',
      'rungs-digital-marketing-ecommerce-map-Digital-marketing-SEO-Specialist-2x-2026-11-28.png',
    ])
    expect(reads).toBe(0)
    expect(map[0]?.write()).toContain('SEO Specialist')
    expect(reads).toBeGreaterThan(0)
  })
})
