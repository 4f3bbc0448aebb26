import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRoleGraph } from '../../src/formats/graphJson/readRoleGraph'
import { compareRoles } from '../../src/graph/compare'
import type { Text } from '../../src/graph/model'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { READING_ENCOURAGEMENT, READING_PACE, READING_ROLES, READING_SIGNS } from './readingExcerpt'

const file = new URL('../../data/digital-marketing-ecommerce.json', import.meta.url)
const { data, problems } = readRoleGraph(readFileSync(file, 'utf8'))
if (data === null) throw new Error(`The default graph does not open: ${JSON.stringify(problems)}`)
const { roles, transitions, readiness, schemes, skills, source } = data
const graph = createRoleGraph(data)

const inChinese = (text: Text | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.['zh-CN']
const inEnglish = (text: Text): string => (typeof text === 'string' ? '' : (text['en'] ?? ''))

describe('the default graph', () => {
  test('[DATA1] has the 12 roles of the reading in its order', () => {
    const headings = roles.map(({ title }) => [
      inChinese(title),
      `${inChinese(title)}（${inEnglish(title)}）`,
    ])
    expect(headings).toHaveLength(12)
    for (const [index, { heading }] of READING_ROLES.entries()) expect(headings[index]).toContain(heading)
  })

  test('[DATA1] has the 48 responsibilities in the words and the order of the reading', () => {
    const lines = roles.map(({ responsibilities }) => responsibilities.map(({ text }) => inChinese(text)))
    expect(lines.flat()).toHaveLength(48)
    expect(lines).toEqual(READING_ROLES.map(({ responsibilities }) => responsibilities))
  })

  test('[DATA2] keeps the two footnotes of the reading as notes of their roles', () => {
    expect(roles.map(({ note }) => inChinese(note))).toEqual(READING_ROLES.map(({ footnote }) => footnote))
    expect(roles.filter(({ note }) => note !== undefined)).toHaveLength(2)
  })

  test('[DATA2] keeps the signs, the remark on pace and the encouragement word for word', () => {
    expect(readiness?.signals.map(({ text }) => inChinese(text))).toEqual(READING_SIGNS)
    expect(readiness?.notes.map(({ id, text }) => [id, inChinese(text)])).toEqual([
      ['pace', READING_PACE],
      ['encouragement', READING_ENCOURAGEMENT],
    ])
  })

  test('[DATA3] marks the field of the growth roles, and of them alone, as editorial', () => {
    expect(roles.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 8 }, () => 'entry'),
      ...Array.from({ length: 4 }, () => 'growth'),
    ])
    for (const { editorial, level } of roles) expect(editorial).toEqual(level === 'growth' ? ['field'] : [])
  })

  test('[DATA4] has 12 promotions and 6 lateral transitions, all editorial, with reason and confidence', () => {
    expect(transitions.map(({ kind }) => kind).filter((kind) => kind === 'promotion')).toHaveLength(12)
    expect(transitions).toHaveLength(18)
    for (const transition of transitions) {
      expect(transition).toMatchObject({
        basis: 'editorial',
        confidence: expect.any(String),
        reason: { 'zh-CN': expect.any(String), en: expect.any(String) },
      })
      expect(transition.cites).not.toEqual([])
    }
  })

  test('[DATA4] says of a transition that something is new when, by the skills, something is', () => {
    for (const { from, to, reason } of transitions) {
      const first = graph.roles.get(from)
      const second = graph.roles.get(to)
      if (first === undefined || second === undefined || reason === undefined)
        throw new Error(`${from} ${to}`)
      const isNew = compareRoles(graph, first, second).added.length > 0
      expect([/新增/.test(inChinese(reason) ?? ''), /\bnew\b/.test(inEnglish(reason))]).toEqual([
        isNew,
        isNew,
      ])
    }
  })

  test('[DATA5] quotes occupations in the language of their classification', () => {
    const labels = roles.flatMap(({ codes }) => codes)
    expect(schemes.length).toBeGreaterThan(0)
    for (const { scheme, label } of labels) {
      expect(Object.keys(label)).toEqual([scheme === 'csco2022' ? 'zh-CN' : 'en'])
    }
  })

  test('[DATA6] numbers the responsibilities of a role from 1', () => {
    for (const { id, responsibilities } of roles) {
      expect(responsibilities.map((line) => line.id)).toEqual([1, 2, 3, 4].map((number) => `${id}-${number}`))
    }
  })

  test('[DATA6] uses each of its 15 skills', () => {
    const used = new Set(
      roles.flatMap(({ responsibilities }) => responsibilities.flatMap((line) => line.skills)),
    )
    expect(skills.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
    expect(skills).toHaveLength(15)
  })

  test('[DATA10] has one question to ask for each responsibility of the growth roles, in both languages, and no other', () => {
    for (const { level, responsibilities } of roles)
      for (const { question } of responsibilities)
        if (level === 'growth')
          expect([inChinese(question), inEnglish(question ?? '')]).toEqual([
            expect.stringMatching(/？$/),
            expect.stringMatching(/\?$/),
          ])
        else expect(question).toBeUndefined()
    const questions = roles.flatMap(({ responsibilities }) =>
      responsibilities.map(({ question }) => question),
    )
    expect(new Set(questions.flatMap((one) => inChinese(one) ?? [])).size).toBe(16)
  })

  test('[DATA7] says that the reading is Chinese, and what is editorial', () => {
    expect(source.language).toBe('zh-CN')
    expect(inChinese(source.note)).toMatch(
      /列表并不全面.*英文由编者翻译.*没有画出岗位之间的连线.*领域.*能力标签、职业代码、岗位的其他叫法以及可以请教的问题/,
    )
    expect(inEnglish(source.note ?? '')).toMatch(
      /not complete.*translation.*no moves.*no field.*Skill tags, occupation codes, other names of roles and questions to ask/,
    )
  })

  test('[DATA8] has no problem, nor a warning', () => {
    expect(problems).toEqual([])
  })
})
