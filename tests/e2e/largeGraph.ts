// A graph of 60 roles on 8 levels in 3 fields, with cycles and several predecessors: larger than the default in all
// that the keyboard walks.
import type { RoleGraphData } from '../../src/graph/model'
import { createRandom } from './random'

const LEVELS = 8
const FIELDS = ['design', 'engineering', 'sales'] as const
const ROLES = 60

const both = (en: string, zh: string) => ({ 'zh-CN': zh, en })

/** With more roles, it is a graph that is laid out in the worker. */
export function aLargeGraph(size = ROLES): RoleGraphData {
  const random = createRandom(5)
  const roles = Array.from({ length: size }, (_, i) => ({
    id: `role-${i}`,
    title: both(`Role number ${i}`, `第 ${i} 号岗位`),
    field: FIELDS[i % FIELDS.length] ?? FIELDS[0],
    level: `level-${(i % LEVELS) + 1}`,
    editorial: [],
    formerIds: [],
    alsoCalled: [],
    responsibilities: [0, 1, 2].map((line) => ({
      id: `role-${i}-${line}`,
      text: both(`Line ${line} of role ${i}`, `岗位 ${i} 的第 ${line} 项职责`),
      skills: [`skill-${random(6)}`, `skill-${6 + random(6)}`],
    })),
    codes: [],
  }))
  const transitions = new Map<string, RoleGraphData['transitions'][number]>()
  const add = (from: number, to: number, kind: 'promotion' | 'lateral') => {
    if (from === to || from >= size || to >= size) return
    transitions.set(`${from}~${to}`, {
      from: `role-${from}`,
      to: `role-${to}`,
      kind,
      basis: (from + to) % 3 === 0 ? 'stated' : 'editorial',
      reason: both('A generated step.', '生成的一步。'),
      cites: [],
    })
  }
  for (let i = 0; i < size; i++) {
    // Two or three steps up, so that many roles have several predecessors.
    for (let step = 0; step < 2 + random(2); step++) {
      const to = random(size)
      if (to % LEVELS > i % LEVELS) add(i, to, 'promotion')
    }
    if (i % 5 === 0) add(i, i + LEVELS, 'lateral')
    if (i % 10 === 0) add(i + LEVELS, i, 'lateral')
  }
  // Two circles of promotions.
  add(7, 0, 'promotion')
  add(0, 7, 'promotion')
  add(15, 8, 'promotion')
  add(8, 11, 'promotion')
  add(11, 15, 'promotion')
  return {
    format: 'role-graph/1',
    id: 'digital-marketing-ecommerce',
    version: '1.0.0',
    updated: '2026-11-22',
    title: both('A large graph', '大图'),
    languages: ['zh-CN', 'en'],
    source: { title: both('Made for a test', '为测试生成') },
    schemes: [],
    fields: FIELDS.map((id) => ({ id, name: both(`Field ${id}`, `领域 ${id}`) })),
    levels: Array.from({ length: LEVELS }, (_, i) => ({
      id: `level-${i + 1}`,
      rank: i + 1,
      name: both(`Level ${i + 1}`, `第 ${i + 1} 级`),
    })),
    skills: Array.from({ length: 12 }, (_, i) => ({
      id: `skill-${i}`,
      name: both(`Skill ${i}`, `能力 ${i}`),
    })),
    roles,
    transitions: [...transitions.values()],
  }
}
