// Role graphs at the edges of what authors may write. All of them are valid.
import type { RoleGraphData } from '../../src/graph/model'
import { aGraphData, aRole, aTransition } from './builders'

const LONG =
  'Senior Director of Integrated Digital Marketing, Commerce Partnerships and Customer Lifecycle Programmes'
const LONG_ZH = '负责整合数字营销电商合作与客户全生命周期运营的高级总监'

const titled = (titles: Readonly<Record<string, RoleGraphData['title']>>) =>
  Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, { title }]))

/** A graph whose roles have the titles given, joined in a chain; it says that it is in both languages. */
const chainOf = (titles: Readonly<Record<string, RoleGraphData['title']>>): RoleGraphData => ({
  ...aGraphData(Object.keys(titles).join('>'), titled(titles)),
  languages: ['zh-CN', 'en'],
})

export const oddGraphs = {
  'one role': aGraphData('lone'),
  'no transitions': aGraphData('a', 'b', 'c', { c: { level: 'level-2' }, b: { field: 'field-2' } }),
  'one field and five levels': aGraphData('a>b>c>d>e', 'f>c', 'g>e'),
  '8 fields': aGraphData(
    ...Array.from({ length: 8 }, (_, i) => `entry-${i}>senior-${i}`),
    ...Array.from({ length: 7 }, (_, i) => `entry-${i}>senior-${i + 1}`),
    Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => i).flatMap((i) =>
        ['entry', 'senior'].map((level) => [`${level}-${i}`, { field: `field-${i + 1}` }] as const),
      ),
    ),
  ),
  'lateral both ways': aGraphData('a=b', 'b=a', 'c=a', 'a=c', 'b>d'),
  'a circle of promotions': aGraphData('a>b>c>d', 'd>b', 'c>a'),
  'titles of 200 characters': chainOf({
    a: LONG.repeat(2).slice(0, 200),
    b: { 'zh-CN': LONG_ZH.repeat(8).slice(0, 200), en: LONG.repeat(2).slice(0, 200) },
    c: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(5).slice(0, 200),
  }),
  'titles in English only': chainOf({ a: { en: 'Copywriter' }, b: { en: 'Editor' } }),
  'titles in Chinese only': chainOf({ a: { 'zh-CN': '文案' }, b: { 'zh-CN': '主编' } }),
  'titles from right to left': chainOf({
    a: { ar: 'أخصائي تسويق رقمي (SEO)', en: 'SEO Specialist' },
    b: { he: 'מנהל שיווק דיגיטלי' },
  }),
  'two roles of one title': aGraphData('a>b', 'c>b', titled({ a: 'Analyst', c: 'Analyst' })),
  '40 responsibilities': {
    ...aGraphData({ b: { level: 'level-2' } }),
    roles: [
      aRole({ id: 'a', does: Array.from({ length: 40 }, (_, i) => `skill-${i % 7}`) }),
      aRole({ id: 'b', level: 'level-2', does: Array.from({ length: 40 }, (_, i) => `skill-${i % 11}`) }),
    ],
    levels: [1, 2].map((rank) => ({ id: `level-${rank}`, rank, name: `Level ${rank}` })),
    skills: Array.from({ length: 11 }, (_, i) => ({ id: `skill-${i}`, name: `Skill ${i}` })),
    transitions: [aTransition('a>b')],
  },
} satisfies Readonly<Record<string, RoleGraphData>>
