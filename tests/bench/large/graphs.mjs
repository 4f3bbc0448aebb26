// The role graphs that all contenders draw: made by a seed, or read from tables of a folder. Each comes with the roles that are
// pressed, searched and filtered away.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { numbersOf } from '../small/numbers.mjs'

const SEED = 42
const FIELD_COUNT = 8
const GRADES = ['Senior', 'Junior', 'Lead', 'Principal', 'Associate', 'Chief', 'Staff', 'Trainee']
const AREAS = [
  'Data',
  'Product',
  'Cloud',
  'Market',
  'Finance',
  'Nursing',
  'Civil',
  'Energy',
  'Supply',
  'Safety',
]
const TRADES = [
  'Engineer',
  'Analyst',
  'Manager',
  'Designer',
  'Specialist',
  'Director',
  'Technician',
  'Adviser',
]
const DOES = ['Plan', 'Check', 'Write down', 'Hand over', 'Prepare', 'Explain', 'Compare', 'Order']
const WHAT = [
  'what the week needs',
  'figures of the month',
  'work of others',
  'tools and rooms',
  'what clients ask',
]

const BASIS = { basis: 'editorial', reason: { en: 'Made for the measurement' } }
/** Fewer than there are lines, so that roles share them. */
const SKILL_COUNT = 40

const named = (id, name, more = {}) => ({ id, ...more, name: { en: name } })

/** A graph of the format of the project, with nothing in it that need not be there. */
const graphWith = (id, title, parts) => ({
  format: 'role-graph/1',
  id,
  version: '1.0.0',
  updated: '2026-11-30',
  title: { en: title },
  languages: ['en'],
  source: { title: { en: title } },
  skills: Array.from({ length: SKILL_COUNT }, (_, index) => named(`s${index + 1}`, `Skill ${index + 1}`)),
  ...parts,
})

const skillOf = (next) => `s${1 + Math.floor(next() * SKILL_COUNT)}`

/** Half of the roles belong to the first field, so that a filter by it keeps half; the others share the rest. */
function fieldOf(number, next) {
  return number % 2 === 0 ? 0 : 1 + Math.floor(next() * (FIELD_COUNT - 1))
}

/**
 * Roles in levels, five transitions a role: most of them one level up and to roles near by, nine of ten inside a field's half, so that
 * the filter keeps about half of them; some long, and some to and fro on one level, which are the cycles.
 * @param {number} count of roles
 */
export function madeGraph(count) {
  const next = numbersOf(SEED + count)
  const pick = (items) => items[Math.floor(next() * items.length)]
  const levelCount = Math.max(4, Math.round(Math.sqrt(count) / 2))
  const levels = Array.from({ length: levelCount }, (_, index) =>
    named(`l${index + 1}`, `Level ${index + 1}`, { rank: index + 1 }),
  )
  const fields = Array.from({ length: FIELD_COUNT }, (_, index) =>
    named(`f${index + 1}`, `Field ${index + 1}`),
  )
  /** The numbers of the roles of each level, those of the first field apart from the others. */
  const rows = levels.map(() => [[], []])
  const places = []
  const roles = Array.from({ length: count }, (_, number) => {
    const field = fieldOf(number, next)
    const level = Math.floor(number / 2) % levelCount
    const row = rows[level][field === 0 ? 0 : 1]
    places.push({ level, half: field === 0 ? 0 : 1, index: row.length })
    row.push(number)
    const id = `r${number}`
    return {
      id,
      title: { en: `${pick(GRADES)} ${pick(AREAS)} ${pick(TRADES)} ${number}` },
      field: fields[field].id,
      level: levels[level].id,
      responsibilities: Array.from({ length: 3 }, (_unused, line) => ({
        id: `${id}-${line}`,
        text: { en: `${pick(DOES)} ${pick(WHAT)}, ${number}.${line + 1}` },
        skills: [skillOf(next), skillOf(next)].filter((skill, at, all) => all.indexOf(skill) === at),
      })),
    }
  })
  return graphWith(`bench-${count}`, `${count} roles`, {
    fields,
    levels,
    roles,
    transitions: transitionsOf({ count, rows, places, levelCount, next }),
  })
}

function stepOf(next) {
  const drawn = next()
  if (drawn < 0.02) return 0
  if (drawn < 0.8) return 1
  return drawn < 0.95 ? 2 : 3
}

function transitionsOf({ count, rows, places, levelCount, next }) {
  const found = new Map()
  const add = (from, to, kind) =>
    found.set(`${from}~${to}`, { from: `r${from}`, to: `r${to}`, kind, ...BASIS })
  for (let tries = 0; found.size < 5 * count && tries < 40 * count; tries++) {
    const from = Math.floor(next() * count)
    const { level, half, index } = places[from]
    const step = stepOf(next)
    if (level + step >= levelCount) continue
    const row = rows[level + step][next() < 0.9 ? half : 1 - half]
    const spread = Math.min(1, 12 / Math.max(1, row.length))
    const share = index / rows[level][half].length + (next() + next() - 1) * spread
    const to = row[Math.floor(share * row.length)]
    if (to === undefined || to === from) continue
    add(from, to, step === 0 ? 'lateral' : 'promotion')
    if (step === 0) add(to, from, 'lateral')
  }
  return [...found.values()]
}

function tableIn(folder, name) {
  const { data } = Papa.parse(readFileSync(join(folder, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  return data
}

const UNKNOWN = 'none'

/**
 * From `roles.csv` (id, title, field, level, responsibilities with a bar between them) and `transitions.csv` (from, to).
 * @param {string} folder
 */
export function tableGraph(folder) {
  const rows = tableIn(folder, 'roles.csv')
  const links = tableIn(folder, 'transitions.csv')
  const namesOf = (key) => [...new Set(rows.map((row) => row[key] || UNKNOWN))].sort()
  const idsOf = (names, letter) => new Map(names.map((name, index) => [name, `${letter}${index + 1}`]))
  const [fieldNames, levelNames] = [namesOf('field'), namesOf('level')]
  const [fieldIds, levelIds] = [idsOf(fieldNames, 'f'), idsOf(levelNames, 'l')]
  const ids = new Map(rows.map(({ id }, number) => [id, `r${number}`]))
  const levelOf = new Map(rows.map(({ id, level }) => [id, levelNames.indexOf(level || UNKNOWN)]))
  const roles = rows.map(({ title, field, level, responsibilities }, number) => ({
    id: `r${number}`,
    title: { en: title },
    field: fieldIds.get(field || UNKNOWN),
    level: levelIds.get(level || UNKNOWN),
    responsibilities: [...new Set(responsibilities.split('|').filter((text) => text.trim() !== ''))].map(
      (text, line) => ({
        id: `r${number}-${line}`,
        text: { en: text },
        skills: [`s${1 + ((number + line) % SKILL_COUNT)}`],
      }),
    ),
  }))
  return graphWith('bench-tables', 'Roles of tables', {
    fields: fieldNames.map((name) => named(fieldIds.get(name), name)),
    levels: levelNames.map((name, index) =>
      named(levelIds.get(name), name === UNKNOWN ? 'Level not given' : `Level ${name}`, { rank: index + 1 }),
    ),
    roles,
    transitions: links
      .filter(({ from, to }) => levelOf.get(from) < levelOf.get(to))
      .map(({ from, to }) => ({ from: ids.get(from), to: ids.get(to), kind: 'promotion', ...BASIS })),
  })
}

/** The largest field, which is filtered to, and a role of it that is searched. */
export function marksOf({ fields, roles, transitions }) {
  const sizes = new Map(fields.map(({ id }) => [id, 0]))
  for (const { field } of roles) sizes.set(field, sizes.get(field) + 1)
  const [field] = fields.toSorted((one, other) => sizes.get(other.id) - sizes.get(one.id))
  const linked = new Set(transitions.flatMap(({ from, to }) => [from, to]))
  const wanted = roles.findLast((role) => role.field === field.id && linked.has(role.id))
  return { field: { id: field.id, name: field.name.en }, search: { id: wanted.id, title: wanted.title.en } }
}
