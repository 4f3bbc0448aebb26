// The transitions that tables tell of. Roles are named by id or title, and may come later in the file, so all are looked up at
// the end.

import { createProblem, type Problem } from '../../graph/checks/problems'
import type { Origin } from '../../graph/origin'
import { pairIn } from '../csv/cellList'
import { chainIn } from './chain'
import type { Names } from './names'
import type { GatheredRole, RoleBook } from './roleBook'
import type { Cell, Row } from './row'
import { firstOf, fold, NO_WORDING, type Wordings, wordingsOf } from './wordings'

/** What a table says of a step: that it rises, that it stays on its level, or only that two roles are near each other. */
type Said = 'promotion' | 'lateral' | 'related'

interface Told {
  readonly said: Said
  /** Whether the role that it leads to tells it. */
  readonly isFromEnd: boolean
  readonly isEditorial: boolean
  readonly confidence: string
  readonly reason: Wordings
  /** Pairs of ids of lines. */
  readonly cites: readonly (readonly [string, string])[]
}

interface Named extends Told {
  /** Where the step begins or, where it is told from its end, ends. */
  readonly from: GatheredRole | Cell
  /** What the whole cell names, or else each of its items: the other end. */
  readonly to: Cell
  readonly items: () => readonly Cell[]
  /** Null in a table of transitions. */
  readonly row: Row | null
}

export interface GatheredMove extends Told {
  readonly from: GatheredRole
  readonly to: GatheredRole
  readonly origin: Origin
}

type FindRoles = (reference: string) => readonly GatheredRole[]

export interface MoveBook {
  /** Adds what a row of a role says of the steps from it, and of those to it. */
  readonly addNext: (role: GatheredRole, row: Row) => void
  /** Adds the step that a row of a table of transitions tells of. */
  readonly addMove: (row: Row) => void
  /** Of rows whose next steps name several roles and none that has a row: these rows, and each name. */
  readonly unlisted: (named: FindRoles) => readonly { readonly row: Row; readonly title: Cell }[]
  readonly found: (roles: Pick<RoleBook, 'named' | 'tellNamed'>) => {
    readonly moves: readonly GatheredMove[]
    readonly problems: readonly Problem[]
  }
}

/** What a role says of its steps: those that go on from it, and those that lead to it. */
const STEPS = [
  ['next', 'promotion'],
  ['previous', 'promotion'],
  ['lateral', 'lateral'],
] as const

const LATERAL = /lateral|sideways|transfer|rotation|平级|转岗|横向|轮岗|平调/i
const PROMOTION = /promot|\brises?\b|\bnext\b|\bup\b|vertical|升|纵向/i
const RELATED = /related/i
const EDITORIAL = /editorial|inferred|derived|编者|推断|推测/i
/** What a cell says that only tells who says it; more is a reason. */
const BASIS =
  /^(stated|given|official|explicit|source|editorial|inferred|derived|(source|editors?):?|(来源|原文|文件|官方)?(写明|明确|规定|说明|明示)|来源|原文|官方|编者|(编者)?推[断测])$/i
const SHORTEST_REASON = 4
const SURE: readonly (readonly [RegExp, string])[] = [
  [/^(high|高)$/i, 'high'],
  [/^(medium|中)$/i, 'medium'],
  [/^(low|低)$/i, 'low'],
]

const saidOf = (kind: string): Said =>
  LATERAL.test(kind) ? 'lateral' : PROMOTION.test(kind) ? 'promotion' : 'related'

export function createMoveBook({ isExact }: Names): MoveBook {
  const all: Named[] = []
  const problems: Problem[] = []
  const unknownKinds = new Set<string>()
  /** People head a column of reasons as that of the basis, too. */
  const reasonIn = (row: Row): readonly Cell[] => {
    const cells = row.cells('reason')
    return cells.length > 0
      ? cells
      : row.cells('basis').filter(({ text }) => text.length >= SHORTEST_REASON && !BASIS.test(text))
  }
  const toldIn = (row: Row) => ({
    isFromEnd: false,
    isEditorial: EDITORIAL.test(row.text('basis')),
    confidence: SURE.find(([words]) => words.test(row.text('confidence')))?.[1] ?? '',
    reason: wordingsOf(reasonIn(row)),
    cites: row.items('cites').flatMap(({ text }) => {
      const pair = pairIn(text, '>')
      return pair === null ? [] : [pair]
    }),
  })
  const itemsIn = (row: Row, use: (typeof STEPS)[number][0] | 'to', cell: Cell) => () =>
    row.items(use).filter(({ column }) => column === cell.column)
  const kindIn = (row: Row): Said => {
    const [cell] = row.cells('kind')
    const said = saidOf(cell?.text ?? '')
    if (
      cell !== undefined &&
      said === 'related' &&
      !RELATED.test(cell.text) &&
      !unknownKinds.has(cell.text)
    ) {
      unknownKinds.add(cell.text)
      problems.push(createProblem('unknown-kind', cell.origin, { found: cell.text }))
    }
    return said
  }
  return {
    addNext: (role, row) => {
      for (const [use, said] of STEPS)
        for (const to of row.cells(use)) {
          const isFromEnd = use === 'previous'
          // What a row gives as the reason is about the steps that go on from it, where it has any.
          const reason = isFromEnd && goesOn(row) ? { reason: NO_WORDING } : {}
          all.push({
            from: role,
            to,
            items: itemsIn(row, use, to),
            row,
            said,
            ...toldIn(row),
            isFromEnd,
            ...reason,
          })
        }
      // Of the id and the title of one related role, the first is enough.
      const [to] = row.cells('related')
      if (to !== undefined)
        all.push({ from: role, to, items: () => [to], row: null, said: 'related', ...toldIn(row) })
    },
    addMove: (row) => {
      const [[from], [to]] = [row.cells('from'), row.cells('to')]
      if (from !== undefined && to !== undefined)
        all.push({ from, to, items: itemsIn(row, 'to', to), row: null, said: kindIn(row), ...toldIn(row) })
      else problems.push(createProblem('step-without-end', row.origin))
    },
    unlisted: (named) => {
      const nexts = all.flatMap(({ row, to, items }) => {
        if (row === null) return []
        const cells = named(to.text).length > 0 ? [to] : items()
        return cells.flatMap((cell) => chainIn(cell.text).map((text) => ({ row, title: { ...cell, text } })))
      })
      const names = new Set(nexts.map(({ title }) => fold(title.text)))
      const isListed = nexts.some(({ title }) => roleOf(title.text, named, null, isExact) !== null)
      // Few names for many roles are kinds of something.
      return names.size < 2 || names.size * 2 <= nexts.length || isListed ? [] : nexts
    },
    found: ({ named, tellNamed }) => {
      const moves = new Map<string, GatheredMove>()
      const find = (cell: Cell, near: GatheredRole | null): GatheredRole | null => {
        const role = roleOf(cell.text, named, near, isExact)
        if (role !== null) tellNamed(role, cell)
        else problems.push(createProblem('unlisted-role', cell.origin, { title: cell.text }))
        return role
      }
      const add = (from: GatheredRole | null, to: GatheredRole | null, cell: Cell, told: Told) => {
        if (from === null || to === null) return
        const key = `${from.id}\u0000${to.id}`
        if (from === to)
          problems.push(createProblem('step-to-itself', cell.origin, { title: firstOf(from.title) }))
        else {
          const held = moves.get(key)
          if (held === undefined) moves.set(key, { ...told, from, to, origin: cell.origin })
          else if (isOfTwoSides(held, told)) {
            if (held.reason.size === 0) moves.set(key, { ...held, reason: told.reason })
          } else if (held.said !== told.said || firstOf(held.reason) !== firstOf(told.reason))
            problems.push(
              createProblem('step-again', cell.origin, {
                from: firstOf(from.title),
                to: firstOf(to.title),
              }),
            )
        }
      }
      const link = (start: GatheredRole | null, other: GatheredRole | null, cell: Cell, told: Told) =>
        told.isFromEnd ? add(other, start, cell, told) : add(start, other, cell, told)
      for (const { from, to, items, row: _, ...told } of all) {
        const start = 'text' in from ? find(from, null) : from
        if (roleOf(to.text, named, start, isExact) !== null) {
          link(start, find(to, start), to, told)
          continue
        }
        for (const cell of items()) {
          const chain = chainIn(cell.text).map((text) => ({ ...cell, text }))
          const others = cell.text.split(OR).map((text) => ({ ...cell, text: text.trim() }))
          const isKnown = (one: Cell) => roleOf(one.text, named, start, isExact) !== null
          if (others.length > 1 && !isKnown(cell) && others.every(isKnown))
            for (const one of others) link(start, find(one, start), one, told)
          else if (chain.length < 2) link(start, find(cell, start), cell, told)
          else {
            const roles = chain.map((one) => find(one, start))
            const isWhole = start === null || roles.includes(start)
            const way = isWhole ? roles : told.isFromEnd ? [...roles, start] : [start, ...roles]
            for (const [index, role] of way.entries())
              if (index > 0 && way[index - 1] !== role) add(way[index - 1] ?? null, role, cell, told)
          }
        }
      }
      return { moves: [...moves.values()], problems }
    },
  }
}

const goesOn = (row: Row): boolean => row.cells('next').length > 0 || row.cells('lateral').length > 0

/** One step, which both of its roles tell, and of which at most one says why. */
const isOfTwoSides = (one: Told, other: Told): boolean =>
  one.said === other.said &&
  one.isFromEnd !== other.isFromEnd &&
  (one.reason.size === 0 || other.reason.size === 0)

/** Between roles of which either may be next. */
const OR = /\s+or\s+|\s*或(?:者|是)?\s*/i

/** What people add to the title of a role they refer to, such as its grade. */
const ADDED = /[(（[【][^()（）[\]【】]*[)）\]】]\s*$/

/** Of several roles of one title, the one of the same field; else the first other one. */
function roleOf(
  reference: string,
  named: FindRoles,
  near: GatheredRole | null,
  isExact: boolean,
): GatheredRole | null {
  const whole = named(reference)
  const roles = whole.length > 0 || isExact ? whole : named(reference.replace(ADDED, '').trim())
  if (roles.length < 2) return roles[0] ?? null
  const some = roles.length > MOST_NAMESAKES ? roles.slice(0, MOST_NAMESAKES) : roles
  const field = near === null ? null : fieldOf(near)
  const alike = field === null ? null : some.find((role) => role !== near && fieldOf(role) === field)
  return alike ?? some.find((role) => role !== near) ?? null
}

/** So many roles of one title are looked through; where there are more, nobody means one of them. */
const MOST_NAMESAKES = 200

const fieldOf = ({ field }: GatheredRole): string => fold(firstOf(field.name) || field.id)
