import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLink } from '../../src/state/cleanLink'
import { aGraph } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { awkward, awkwardGraph } from './addressCases'
import { formatAddress, panels, parseAddress } from './addresses'

const languages = ['zh-CN', 'en']
const graphs = [{ id: defaultGraph.id }, { id: 'cafe' }]

/** Where a link leads, and what is said of it. */
function follow(came: string, graph = defaultGraph) {
  const { search, notices } = cleanLink(came, { graph, graphs, panels, languages })
  const read = parseAddress(search, graph, languages)
  return { opens: formatAddress(read.address), says: [...notices, ...read.notices] }
}

const cleaned = (value: string) => ({ code: 'link-cleaned', detail: { value } })
const restored = { code: 'link-restored', detail: {} }

describe('a link that was changed on its way', () => {
  it.each([
    ['?lang=en&role=seo-specialist。', '。'],
    ['?lang=en&role=seo-specialist%E3%80%82', '。'],
    ['?lang=en&role=seo-specialist）', '）'],
    ['?lang=en&role=seo-specialist.', '.'],
    ['?lang=en&role=seo-specialist/', '/'],
    ['?lang=en&role=seo-specialist，涵盖了四个方面', '，涵盖了四个方面'],
    ['?lang=en&role=seo-specialist涵盖了四个方面', '涵盖了四个方面'],
    ['?lang=en&role=“seo-specialist”', '“ ”'],
    ['?lang=en&role=%3Cseo-specialist%3E', '< >'],
    ['?lang=en&role=seo-specialist?utm_source=wechat&utm_medium=x', ''],
    ['?lang=en&role=seo-specialist%3Futm_source=wechat', '?utm_source=wechat'],
    ['?lang=en&role=seo-specialist&role=nobody', 'role=nobody'],
    ['?lang=en&role=nobody&role=seo-specialist', 'role=nobody'],
  ])('[URL8] opens what it names, and what was added is named: %s', (came, added) => {
    expect(follow(came)).toEqual({
      opens: '?lang=en&role=seo-specialist',
      says: [added === '' ? restored : cleaned(added)],
    })
  })

  it.each([
    '?lang=en&role=seo-specialist%20',
    '?lang=en&role=seo-%20specialist',
    '?lang=en&role=%E2%80%8Bseo-specialist',
    '?lang=en&amp;role=seo-specialist',
    '?lang=en&amp%3Brole=seo-specialist',
    '?lang=en&amp;amp;role=seo-specialist',
    '?lang=en&#38;role=seo-specialist',
    '?lang=en%26role=seo-specialist',
    '?lang=en＆role＝seo-specialist',
    '?lang=en&role%3Dseo-specialist',
    '?lang%3Den%26role%3Dseo-specialist',
    '?lang=en?role=seo-specialist',
    '?lang=en&Role=seo-specialist',
    '?lang=en&role=seo%2Dspecialist%E3%80',
    '?lang=en&role=seo%252Dspecialist',
  ])('[URL8] opens what it names, and that it was put right is said: %s', (came) => {
    expect(follow(came)).toEqual({ opens: '?lang=en&role=seo-specialist', says: [restored] })
  })

  it.each([
    ['?lang=en&compare=seo-specialist%257Esem-specialist', [restored]],
    ['?lang=en&compare=seo-specialist%25257Esem-specialist', [restored]],
    ['?lang=en&compare=seo-specialist～sem-specialist', [restored]],
    ['?lang=en&compare=seo-specialist~sem-specialist)。', [cleaned(')。')]],
    ['?lang=en&compare=seo-specialist~sem-specialist~', [cleaned('~')]],
    ['?lang=en&compare=seo-specialist~sem-specialist~~*', [cleaned('~~*')]],
    ['?lang=en&compare=seo-specialist~sem-specialist%7E', [cleaned('~')]],
  ])('[URL8] parts the ids of a comparison: %s', (came, says) => {
    expect(follow(came)).toEqual({ opens: '?lang=en&compare=seo-specialist~sem-specialist', says })
  })

  it.each([
    ['?role=seo-specialist&lang=zh-cn', 'zh-CN'],
    ['?role=seo-specialist&lang=zh', 'zh-CN'],
    ['?role=seo-specialist&lang=zh-Hans', 'zh-CN'],
    ['?role=seo-specialist&lang=EN', 'en'],
    ['?role=seo-specialist&lang=en-GB', 'en'],
    ['?role=seo-specialist&lang=en_US', 'en'],
    ['?role=seo-specialist&lang=zh_SG', 'zh-CN'],
  ])('[URL8] is in the nearest language, which is no damage: %s', (came, language) => {
    expect(follow(came)).toEqual({ opens: `?lang=${language}&role=seo-specialist`, says: [] })
  })

  it.each(['zh-TW', 'zh-Hant', 'zh_HK', 'zh-hant-hk。'])(
    '[URL8] says so where the words are in another script than the link asks for: %s',
    (code) => {
      const { opens, says } = follow(`?lang=${code}&role=seo-specialist`)
      expect(opens).toBe('?lang=zh-CN&role=seo-specialist')
      const value = code.replace('_', '-').replace('。', '')
      expect(says).toContainEqual({ code: 'other-script', detail: { value, language: 'zh-CN' } })
    },
  )

  it('[URL8] leaves a side open that was still to be chosen', () => {
    expect(follow('?lang=en&amp;compare=seo-specialist~').opens).toBe('?lang=en&compare=seo-specialist~')
    expect(follow('?lang=en&amp;compare=~seo-specialist').opens).toBe('?lang=en&compare=~seo-specialist')
  })

  it.each([
    ['?q=%E5%AE%A2%E6%88', '?q=%E5%AE%A2', [restored]],
    ['?q=%25E5%25AE%25A2', '?q=%E5%AE%A2', [restored]],
    ['?q=what?', '?q=what%3F', []],
    ['?q=100%25', '?q=100%25', []],
    ['?q=a%26role%3Db', '?q=a%26role%3Db', []],
    ['?lang=en。&q=seo?utm_source=x', '?lang=en&q=seo', [cleaned('。')]],
  ])('[URL8] searches for what was typed: %s', (came, opens, says) => {
    expect(follow(came)).toEqual({ opens, says })
  })

  it('[URL8] names its graph whatever stands behind it', () => {
    const to = { graph: defaultGraph, graphs, panels, languages }
    expect(cleanLink('?graph=cafe。&role=barista', to).graph).toBe('cafe')
    expect(cleanLink('?role=seo-specialist', to).graph).toBeNull()
  })

  it.each(['?role=seo', '?role=seo-specialist-2', '?role=seo-specialists', '?role=nobody。'])(
    '[URL8] [URL2] never opens another role than it names: %s',
    (came) => {
      const { opens, says } = follow(came)
      expect(opens).toBe('')
      expect(says.map(({ code }) => code)).toEqual(['unknown-value'])
    },
  )

  it.each(['?utm_source=x&role=seo-specialist', '?role=seo-specialist&', '?&role=seo-specialist&fbclid=a?b'])(
    '[URL8] [URL2] says nothing of what other sites added: %s',
    (came) => expect(follow(came)).toEqual({ opens: '?role=seo-specialist', says: [] }),
  )

  it('[URL8] holds its ids whatever chats and mails add or change', () => {
    const chinese = aGraph('岗位>经理', '岗位>seo-specialist')
    const behind = fc.constantFrom(
      ...'。，、；：！？”’）】》」』….,;:!?)]>}"\'/\\|…—~* \u3000\u200b\n',
      '涵盖了四个方面',
      '，请看',
      ' see above',
      '&utm_source=wechat',
      '?utm_source=wechat&utm_medium=x',
      '&amp;from=singlemessage',
      '%E3%80%82',
      '%E3%80',
      '%',
    )
    const before = fc.constantFrom('', '', ' ', '%20', '“', '【', '(', '\u200b', '<')
    const change = fc.constantFrom<(search: string) => string>(
      (search) => search,
      (search) => search.replaceAll('&', '&amp;'),
      (search) => search.replaceAll('&', '&amp;amp;'),
      (search) => search.replaceAll('&', '&amp%3B'),
      (search) => search.replaceAll('&', '?'),
      (search) => search.replaceAll('~', '%7E'),
      (search) => search.replaceAll('~', '%257E'),
      (search) => search.replaceAll('%', '%25'),
      (search) => `?${encodeURIComponent(search.slice(1))}`,
    )
    for (const [graph, ids] of [
      [defaultGraph, [...defaultGraph.roles.keys()]],
      [chinese, [...chinese.roles.keys()]],
      [awkwardGraph, awkward],
    ] as const) {
      const id = fc.constantFrom(...ids)
      const panel = fc.oneof(
        id.map((one) => [one]),
        fc.tuple(id, id).filter(([a, b]) => a !== b),
      )
      fc.assert(
        fc.property(
          panel,
          before,
          fc.array(behind, { maxLength: 3 }),
          change,
          (roles, ahead, after, damage) => {
            const key = roles.length === 1 ? 'role' : 'compare'
            const whole = `?lang=en&${key}=${ahead}${roles.map(encodeURIComponent).join('~')}`
            const { opens } = follow(damage(whole) + after.join(''), graph)
            expect(opens).toBe(`?lang=en&${key}=${roles.map(encodeURIComponent).join('~')}`)
          },
        ),
        { numRuns: 2000 },
      )
    }
  })

  it('[URL8] [URL5] never throws, and what reads clean stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { opens } = follow(`?role=${text}`, awkwardGraph)
        expect(follow(opens, awkwardGraph)).toEqual({ opens, says: [] })
      }),
      { numRuns: 2000 },
    )
  })
})
