// Turns a draft into a checked role graph, whatever format it came from: its shape, then what needs the whole graph, of all
// that has its shape. Tells every problem with its origin, never the first alone; linear in the size of the graph; never throws.
import type { Check, Fault } from './checks/finding'
import type { Path } from './checks/path'
import { createProblem, type Problem, severityOf } from './checks/problems'
import { referenceChecks } from './checks/referenceChecks'
import { parseShape } from './checks/shape'
import { isStandIn } from './checks/standIns'
import { textChecks } from './checks/textChecks'
import { transitionChecks } from './checks/transitionChecks'
import type { Draft, DraftRead } from './draft'
import type { RoleGraphData } from './model'

const MOST_PROBLEMS = 10_000

const checks: readonly Check[] = [...referenceChecks, ...transitionChecks, ...textChecks]

export interface CheckedGraph {
  /** Null when any problem is an error. */
  readonly data: RoleGraphData | null
  /** Errors first, then warnings; each in the order of the file, as far as one check finds them. */
  readonly problems: readonly Problem[]
}

/** The graph of a draft, or every problem that keeps it from being opened; of very many, the first 10,000. `further` is checked, too. */
export function checkDraft(draft: Draft, further: readonly Check[] = []): CheckedGraph {
  const { data, faults: ofShape, isReplaced } = parseShape(draft.value, MOST_PROBLEMS)
  const ofParts = data === null ? [] : [...checks, ...further].flatMap((check) => faultsOf(check, data))
  const faults =
    ofShape.length === 0 ? ofParts : [...ofShape, ...ofParts.filter((fault) => isSure(fault, isReplaced))]
  const refused = faults.some(({ code }) => severityOf(code) === 'error')
  return { data: refused ? null : data, problems: toProblems(faults, draft) }
}

/** What a format read, checked; what was wrong already while it was read is told too. */
export function checkRead({ draft, problems }: DraftRead, further: readonly Check[] = []): CheckedGraph {
  if (draft === null) return { data: null, problems }
  const checked = checkDraft(draft, further)
  const isRefused = problems.some(({ severity }) => severity === 'error')
  return {
    data: isRefused ? null : checked.data,
    problems: errorsFirst([...problems, ...checked.problems], ({ severity }) => severity),
  }
}

/** What one more check finds in a graph that is checked already, by its paths. */
export const checkFurther = (data: RoleGraphData, check: Check): readonly Problem[] =>
  toProblems(faultsOf(check, data), { value: data, originOf: (path) => ({ kind: 'path', path }) })

const faultsOf = ({ code, find }: Check, data: RoleGraphData): readonly Fault[] =>
  Array.from(find(data), (finding) => ({ code, ...finding }))

/** Whether a fault says nothing of what only stands in for something else. */
const isSure = ({ at, first, detail }: Fault, isReplaced: (at: Path) => boolean): boolean =>
  !isReplaced(at) &&
  (first === undefined || !isReplaced(first)) &&
  !Object.values(detail ?? {}).some(isStandIn)

const errorsFirst = <T>(items: readonly T[], severity: (item: T) => Problem['severity']): readonly T[] => [
  ...items.filter((item) => severity(item) === 'error'),
  ...items.filter((item) => severity(item) === 'warning'),
]

function toProblems(faults: readonly Fault[], { originOf }: Draft): readonly Problem[] {
  const ordered = errorsFirst(faults, ({ code }) => severityOf(code))
  const problems = ordered.slice(0, MOST_PROBLEMS).map(({ code, at, detail, first }): Problem => {
    const problem = createProblem(code, originOf(at), detail)
    return first === undefined ? problem : { ...problem, first: originOf(first) }
  })
  const rest = ordered.slice(MOST_PROBLEMS)
  if (rest.length === 0) return problems
  const errors = rest.filter(({ code }) => severityOf(code) === 'error').length
  const detail = { number: String(rest.length), errors: String(errors) }
  return [...problems, createProblem('more-problems', originOf([]), detail)]
}
