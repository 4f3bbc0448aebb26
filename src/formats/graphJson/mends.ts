// What of a role-graph file in JSON can be mended safely, and the file with that of it mended which a person wants. Nothing is
// mended that nobody chose. Never throws; takes a time that grows with the text alone.
import type { DraftRead } from '../../graph/draft'
import type { Origin } from '../../graph/origin'
import { type SignChange, type SyntaxMend, signChanges, withChanges } from './mendSyntax'
import { mendTwice } from './mendTwice'
import { MOST_PLACES, mendCase, mendSpaces, type ValueMend, type ValueMended } from './mendValue'
import { readJson } from './readJson'

export type MendCode = SyntaxMend | ValueMend

/** What can be mended, or was. */
export interface Mend {
  readonly code: MendCode
  readonly count: number
  /** The first of them, in the file as it was. */
  readonly places: readonly Origin[]
}

interface MendedRead {
  /** What was read: the signs of JSON that were mended are in it, so that its lines are those of the file. */
  readonly text: string
  readonly read: DraftRead
  /** What is wanted and what is not alike, in the order in which it is done. */
  readonly mends: readonly Mend[]
}

const syntaxMends: readonly SyntaxMend[] = ['wide-signs', 'unseen-spaces', 'trailing-commas']

const valueMends: readonly { readonly code: ValueMend; readonly mend: (value: unknown) => ValueMended }[] = [
  { code: 'outer-spaces', mend: mendSpaces },
  { code: 'case-of-ids', mend: mendCase },
  { code: 'same-items', mend: mendTwice },
]

/** The text is read twice at most, its value walked over once for each mend. */
const WALK = 1 / (2 + valueMends.length)

const BROKEN: ReadonlySet<string> = new Set(['not-json', 'json-cut-short'])

/**
 * The draft of a text with what is wanted mended.
 * @param tell hears the share that is done, from 0 to 1, after each walk over the text or its value
 */
export function readMended(
  text: string,
  wanted: ReadonlySet<MendCode>,
  tell: (share: number) => void = () => undefined,
): MendedRead {
  const asIs = readJson(text)
  tell(WALK)
  const { text: legible, mends } =
    'problem' in asIs && BROKEN.has(asIs.problem.code) ? mendSyntax(text, wanted) : { text, mends: [] }
  const read = legible === text ? asIs : readJson(legible)
  if ('problem' in read) return { text: legible, read: { draft: null, problems: [read.problem] }, mends }
  tell(2 * WALK)
  return { text: legible, ...mendValue(read.value, wanted, mends, (nth) => tell((3 + nth) * WALK)) }
}

/** Only where the text is JSON once all is mended: anything else would be a guess. */
function mendSyntax(text: string, wanted: ReadonlySet<MendCode>) {
  const changes = signChanges(text)
  if ('problem' in readJson(withChanges(text, changes))) return { text, mends: [] }
  const mends = syntaxMends.flatMap((code): readonly Mend[] => {
    const same = changes.filter((change) => change.code === code)
    const places = same.slice(0, MOST_PLACES).map(({ offset }) => placeIn(text, offset))
    return same.length === 0 ? [] : [{ code, count: same.length, places }]
  })
  const chosen = (change: SignChange) => wanted.has(change.code)
  return { text: withChanges(text, changes.filter(chosen)), mends }
}

function placeIn(text: string, offset: number): Origin {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { kind: 'text', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function mendValue(
  given: unknown,
  wanted: ReadonlySet<MendCode>,
  before: readonly Mend[],
  tellWalk: (nth: number) => void,
) {
  const mends = [...before]
  let value = given
  let placeBefore: ValueMended['placeBefore'] = (at) => at
  const originOf = (at: Parameters<typeof placeBefore>[0]): Origin => ({
    kind: 'path',
    path: placeBefore(at),
  })
  for (const [nth, { code, mend }] of valueMends.entries()) {
    const mended = mend(value)
    tellWalk(nth)
    const { count, places } = mended
    if (count > 0) mends.push({ code, count, places: places.map(originOf) })
    if (count === 0 || !wanted.has(code)) continue
    value = mended.value
    const earlier = placeBefore
    placeBefore = (at) => earlier(mended.placeBefore(at))
  }
  return { read: { draft: { value, originOf }, problems: [] }, mends }
}
