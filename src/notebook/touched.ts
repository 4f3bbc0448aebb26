// What a person wrote that the changes between two versions of a graph touch: notes, evidence and ticks about what changed or went, and
// the role that is their own. Nothing is changed by it.
import type { Changes, ItemChange, LineChange, TransitionChange } from '../graph/changes/changes'
import { currentRoleId, type RoleGraph } from '../graph/roleGraph'
import { lineOfTick } from '../graph/tickId'
import { type Step, stepKey } from './content'
import type { Evidence, Note, Sheet } from './sheet'
import type { Written } from './written'

/** A change that touches something, and what. */
export type Touched = {
  /** Ids of responsibilities, as they were ticked. */
  readonly ticks: readonly string[]
  readonly notes: readonly { readonly step: Step; readonly note: Note }[]
  readonly evidence: readonly { readonly step: Step; readonly evidence: Evidence }[]
  /** Whether the change is of the role that the person says is theirs. */
  readonly isMyRole: boolean
} & (
  | { readonly of: 'role' | 'signal'; readonly change: ItemChange }
  | { readonly of: 'line'; readonly change: LineChange }
  | { readonly of: 'transition'; readonly change: TransitionChange }
)

type What = Pick<Touched, 'ticks' | 'notes' | 'evidence' | 'isMyRole'>

const NOTHING: What = { ticks: [], notes: [], evidence: [], isMyRole: false }

const isAnything = ({ ticks, notes, evidence, isMyRole }: What): boolean =>
  isMyRole || ticks.length + notes.length + evidence.length > 0

const isWritten = ({ text }: { readonly text: string }): boolean => text.trim() !== ''

/** Everything in some sheets. */
const allOf = (sheets: readonly Sheet[]): Pick<What, 'notes' | 'evidence'> => ({
  notes: sheets.flatMap(({ from, to, notes }) =>
    notes.filter(isWritten).map((note) => ({ step: { from, to }, note })),
  ),
  evidence: sheets.flatMap(({ from, to, evidence }) =>
    evidence.filter(isWritten).map((one) => ({ step: { from, to }, evidence: one })),
  ),
})

/** Adds to a list under a key. */
function put<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** What was written, by what it is about, under the ids that the first version has. */
function createFind(
  changes: Changes,
  before: RoleGraph,
  { sheets, today, myRole }: Pick<Written, 'sheets' | 'today' | 'myRole'>,
) {
  // A notebook that was opened with the second version stands under the ids of that one.
  const formerly = new Map(
    changes.roles.flatMap(({ before: old, after }) => (old && after ? [[after.id, old.id] as const] : [])),
  )
  const known = (id: string): string => currentRoleId(before, id) ?? formerly.get(id) ?? id
  const [byRole, byStep, byLine] = [
    new Map<string, Sheet[]>(),
    new Map<string, Sheet[]>(),
    new Map<string, Sheet[]>(),
  ]
  const [ticks, bySign] = [new Map<unknown, string[]>(), new Map<string, What['evidence'][number][]>()]
  const lineKey = (role: string, line: string) => JSON.stringify([role, line])
  for (const sheet of sheets) {
    const [from, to] = [known(sheet.from), known(sheet.to)]
    for (const role of new Set([from, to])) put(byRole, role, sheet)
    put(byStep, stepKey({ from, to }), sheet)
    for (const line of new Set(sheet.notes.map(({ responsibility }) => responsibility)))
      put(byLine, lineKey(to, line), sheet)
    for (const { step, evidence } of allOf([sheet]).evidence) put(bySign, evidence.sign, { step, evidence })
  }
  for (const tick of new Set(today)) {
    const line = lineOfTick(before, tick)
    if (line !== undefined) put(ticks, line, tick)
  }
  return {
    ofRole: (role: string): What => ({
      ...NOTHING,
      ...allOf(byRole.get(role) ?? []),
      isMyRole: myRole !== null && known(myRole) === role,
    }),
    ofStep: (step: Step): What => ({ ...NOTHING, ...allOf(byStep.get(stepKey(step)) ?? []) }),
    ofSign: (sign: string): What => ({ ...NOTHING, evidence: bySign.get(sign) ?? [] }),
    /** A note is on a line of the role that its step leads to. */
    ofLine: (role: string, id: string): What => {
      const line = before.roles.get(role)?.responsibilities.find((one) => one.id === id)
      const { notes } = allOf(byLine.get(lineKey(role, id)) ?? [])
      return {
        ...NOTHING,
        ticks: ticks.get(line) ?? [],
        notes: notes.filter(({ note }) => note.responsibility === id),
      }
    },
  }
}

/**
 * The changes that touch something of what a person wrote: roles, lines, transitions, then signs of readiness, each as the changes have
 * them. `before` is the first version. A line that several were merged into touches what was written of each of them.
 */
export function touchedBy(
  changes: Changes,
  before: RoleGraph,
  written: Pick<Written, 'sheets' | 'today' | 'myRole'>,
): readonly Touched[] {
  const find = createFind(changes, before, written)
  const touched: readonly Touched[] = [
    ...changes.roles.map((change) => ({
      of: 'role' as const,
      change,
      ...(change.before === null ? NOTHING : find.ofRole(change.before.id)),
    })),
    ...changes.lines.map((change) => {
      const each = change.before.map(({ role, id }) => find.ofLine(role.id, id))
      return {
        of: 'line' as const,
        change,
        ...NOTHING,
        ticks: each.flatMap(({ ticks }) => ticks),
        notes: each.flatMap(({ notes }) => notes),
      }
    }),
    ...changes.transitions.map((change) => {
      const step = change.before && { from: change.before.from.id, to: change.before.to.id }
      return { of: 'transition' as const, change, ...(step === null ? NOTHING : find.ofStep(step)) }
    }),
    ...changes.signals.map((change) => ({
      of: 'signal' as const,
      change,
      ...(change.before === null ? NOTHING : find.ofSign(change.before.id)),
    })),
  ]
  return touched.filter(isAnything)
}
