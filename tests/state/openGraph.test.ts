import { describe, expect, it } from 'vitest'
import { readGraph } from '../../src/formats/readGraph'
import { createGraphOpener } from '../../src/library/graphOpener'
import { createLibrary } from '../../src/library/library'
import { createMemorySource } from '../../src/library/memorySource'
import { createExplorerStore } from '../../src/state/store'
import { panels } from '../../src/ui/frame/panels'
import { aGraphData } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'

const encode = (text: string) => new TextEncoder().encode(text)

function open() {
  const source = createMemorySource()
  const offer = (id: string) => ({ id, title: id, languages: ['en'] })
  for (const id of ['other', 'third'])
    source.add(offer(id), encode(JSON.stringify({ ...aGraphData('a>b', 'a=c'), id })))
  source.add(offer('broken'), encode('{}'))
  const library = createLibrary(
    [{ ...source, isChecked: false }],
    createGraphOpener([], async () => ({ check: async (file) => readGraph(file.bytes, file) })),
  )
  const options = { usualLanguage: 'en', theme: 'system' } as const
  return createExplorerStore(defaultGraph, { ...options, panels, library })
}

describe('opening another graph', () => {
  it('[GRAPH3] shows it with nothing chosen, in the same language and view, and lets go of all that belongs to the former', async () => {
    const explorer = open()
    const state = () => explorer.getState()
    state().chooseLanguage('zh-CN')
    state().chooseView('matrix')
    state().filterByField('digital-marketing')
    state().showTransitions('lateral', false)
    state().searchFor('seo')
    state().selectRole('seo-specialist')
    state().selectRole('sem-specialist')
    state().showSkill('sem-specialist', 'metrics')
    state().preview({ kind: 'role', role: 'account-manager' })
    state().unfold(true)
    await state().openGraph('other')
    expect(state().graph.id).toBe('other')
    expect(state()).toMatchObject({
      language: 'zh-CN',
      view: 'matrix',
      opening: null,
      field: null,
      query: null,
      panel: null,
      markedSkill: null,
      previewed: null,
      hiddenTransitions: [],
      trail: [],
      unfolded: false,
      notices: [],
      walk: { at: null },
    })
    expect([...state().walk.branches, ...state().walk.origins]).toEqual([])
    state().selectRole('a')
    expect(state().trail).toEqual([{ kind: 'role', role: 'a' }])
  })

  it.each([
    ['nowhere', { code: 'graph-failed', detail: { value: 'nowhere', count: 0 } }],
    ['broken', { code: 'graph-broken', detail: { value: 'broken' } }],
  ])('[GRAPH5] leaves all as it is when it cannot be had, and says so: %s', async (id, notice) => {
    const explorer = open()
    explorer.getState().filterByField('digital-marketing')
    explorer.getState().selectRole('seo-specialist')
    await explorer.getState().openGraph(id)
    expect(explorer.getState()).toMatchObject({
      graph: defaultGraph,
      opening: null,
      field: 'digital-marketing',
      panel: { kind: 'role', role: 'seo-specialist' },
      notices: [notice],
    })
  })

  it('[GRAPH5] goes to the one that was chosen last, whichever arrives first', async () => {
    const explorer = open()
    const first = explorer.getState().openGraph('other')
    const second = explorer.getState().openGraph('third')
    expect(explorer.getState().opening).toBe('third')
    await Promise.all([first, second])
    expect(explorer.getState().graph.id).toBe('third')
  })

  it('[GRAPH5] stays where one is when that is chosen again before the other has arrived', async () => {
    const explorer = open()
    const other = explorer.getState().openGraph('other')
    await explorer.getState().openGraph(defaultGraph.id)
    await other
    expect(explorer.getState()).toMatchObject({ graph: defaultGraph, opening: null })
  })

  it('[GRAPH5] is overtaken by Back to where one is, and by a later way into another', async () => {
    const explorer = open()
    const { openGraph, goTo } = explorer.getState()
    const address = { language: null, field: null, view: null, query: null, panel: null, around: null }
    const other = openGraph('other')
    goTo(address, [], [])
    await other
    expect(explorer.getState()).toMatchObject({ graph: defaultGraph, opening: null })
    const third = openGraph('third')
    const back = openGraph('other', (graph) =>
      goTo({ ...address, panel: { kind: 'role', role: 'b' } }, [], [], graph),
    )
    await Promise.all([third, back])
    expect(explorer.getState().graph.id).toBe('other')
    expect(explorer.getState()).toMatchObject({
      panel: { kind: 'role', role: 'b' },
      trail: [{ kind: 'role', role: 'b' }],
      walk: { at: 'b' },
    })
  })

  it('[GRAPH5] says anew what failed anew', async () => {
    const explorer = open()
    await explorer.getState().openGraph('nowhere')
    const again = explorer.getState().openGraph('nowhere')
    expect(explorer.getState().notices).toEqual([])
    await again
    expect(explorer.getState().notices).toHaveLength(1)
  })

  it('[GRAPH5] is called off by what is opened meanwhile where one is', async () => {
    const acts = [
      (explorer: ReturnType<typeof open>) => explorer.getState().selectRole('seo-specialist'),
      (explorer: ReturnType<typeof open>) => explorer.getState().openDialog('share'),
      (explorer: ReturnType<typeof open>) => explorer.getState().filterByField('ecommerce'),
    ]
    for (const act of acts) {
      const explorer = open()
      const other = explorer.getState().openGraph('other')
      act(explorer)
      expect(explorer.getState().opening).toBeNull()
      await other
      expect(explorer.getState()).toMatchObject({ graph: defaultGraph, notices: [] })
    }
  })
})
