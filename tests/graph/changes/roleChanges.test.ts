import { describe, expect, it } from 'vitest'
import type { RoleGraphData } from '../../../src/graph/model'
import { aGraphData } from '../builders'
import { told } from './told'
import { changed, tell, withRole } from './versions'

const seo = { 'zh-CN': '搜索引擎优化专员', en: 'Search engine optimisation specialist' }

describe('roles', () => {
  const before = aGraphData('seo>manager', 'sem>manager', { seo: { does: ['x', 'y'] }, sem: { does: ['x'] } })

  it('[CHANGE2] are added and gone, with their lines and transitions', () => {
    const after = aGraphData('seo>manager', { seo: { does: ['x', 'y'] }, writer: { title: 'Copywriter' } })
    expect(tell(before, after)).toEqual([
      'line gone sem/sem-1>',
      'roles added >writer',
      'roles gone sem>',
      'transition gone sem~manager>',
    ])
  })

  it('[CHANGE2] are renamed by title', () => {
    expect(tell(before, withRole(before, 'seo', { title: 'Searcher' }))).toEqual(['roles changed seo name'])
  })

  it.each([
    ['a former id', { formerIds: ['seo'], title: 'Wholly different', responsibilities: [] }, ' name'],
    ['a title written otherwise', { title: '  TITLE of  seo ' }, ' name'],
    ['what it does', { title: 'Wholly different' }, ' name'],
  ])('[CHANGE2] keep who they are under another id by %s', (_, role, facts) => {
    const renamed = aGraphData('search>manager', 'sem>manager', {
      search: { ...before.roles.find(({ id }) => id === 'seo'), id: 'search', ...role },
      sem: { does: ['x'] },
    })
    const changes = changed(before, renamed)
    expect(told(changes)).toContain(`roles changed seo>search id${facts}`)
    expect(changes.roles).toHaveLength(1)
    expect(changes.transitions.map(({ how }) => how)).toEqual(['changed'])
  })

  it('[CHANGE2] keep who they are by a title in either language', () => {
    const lone = (id: string, title: RoleGraphData['title']) => ({
      ...aGraphData({ [id]: { title } }),
      languages: ['zh-CN', 'en'],
    })
    for (const title of [
      { 'zh-CN': '搜索引擎优化专员', en: 'Searcher' },
      { 'zh-CN': '排名专家', en: seo.en },
    ])
      expect(tell(lone('one', seo), lone('two', title))).toEqual(['roles changed one>two id name'])
    expect(tell(lone('one', seo), lone('two', { 'zh-CN': '文案', en: 'Writer' }))).toEqual([
      'roles added >two',
      'roles gone one>',
    ])
  })

  it('[CHANGE2] of one title stay apart by field and level', () => {
    const titled = (ids: readonly [string, string]) =>
      aGraphData({
        [ids[0]]: { title: 'Analyst', field: 'ads' },
        [ids[1]]: { title: 'Analyst', field: 'shops' },
      })
    const turned = titled(['c', 'd'])
    expect(tell(titled(['a', 'b']), { ...turned, roles: turned.roles.toReversed() })).toEqual([
      'roles changed a>c id',
      'roles changed b>d id',
    ])
  })

  it('[CHANGE2] move to another field and level', () => {
    const one = aGraphData({ a: {}, b: { field: 'ads', level: 'level-2' } })
    const after = withRole(one, 'a', { field: 'ads', level: 'level-2', editorial: ['field'] })
    const changes = changed(one, after)
    expect(told(changes)).toEqual(['roles changed a field level editorial'])
    expect(changes.roles[0]?.facts[0]).toEqual({
      what: 'field',
      before: ['Field field-1'],
      after: ['Field ads'],
    })
  })

  it('[CHANGE2] differ in other names, note, codes and former ids, with only what came and went', () => {
    const code = { scheme: 's', code: '1', label: 'L', match: 'exact', confidence: 'high' } as const
    const one = withRole(before, 'seo', { alsoCalled: ['One', 'Two'], codes: [code, { ...code, code: '2' }] })
    const after = withRole(one, 'seo', {
      alsoCalled: ['Two', 'Three'],
      note: 'Note',
      codes: [code, { ...code, code: '2', match: 'close' }],
      formerIds: ['old'],
    })
    expect(changed(one, after).roles[0]?.facts).toEqual([
      { what: 'names', before: ['One'], after: ['Three'] },
      { what: 'note', before: [], after: ['Note'] },
      { what: 'code', before: ['s 2', 'L', 'exact', 'high'], after: ['s 2', 'L', 'close', 'high'] },
      { what: 'formerIds', before: [], after: ['old'] },
    ])
  })
})
