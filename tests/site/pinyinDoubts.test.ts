import { describe, expect, it } from 'vitest'
import { checkFurther } from '../../src/graph/check'
import { pinyinDoubts } from '../../src/site/pinyinDoubts'
import { pinyinOf } from '../../src/site/pinyinFile'
import { aGraphData } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'

const graph = { ...aGraphData('a>b', { a: { title: '抄校员' }, b: { title: '店长' } }), languages: ['zh-CN'] }

describe('titles of which nobody can be sure how they are read', () => {
  it('[FIND9] are named, with what they are taken as', () => {
    expect(checkFurther(graph, pinyinDoubts)).toMatchObject([
      {
        code: 'doubtful-pinyin',
        severity: 'warning',
        origin: { kind: 'path', path: ['roles', 0, 'title'] },
        detail: { title: '抄校员', characters: '校' },
      },
    ])
    expect(checkFurther(defaultGraph.data, pinyinDoubts)).toEqual([])
  })

  it('[FIND9] are as the graph says, once it does', () => {
    const said = { ...graph, pinyin: { 抄校: 'chāo jiào' } }
    expect(checkFurther(said, pinyinDoubts)).toEqual([])
    expect(pinyinOf(said).get('抄校员')).toBe('chao jiao yuan')
  })
})
