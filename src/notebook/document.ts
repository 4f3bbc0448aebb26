// The notebook as text: what is written to the device, and what can be read of whatever stands there.

import { currentRoleId, type RoleIds } from '../graph/roleGraph'
import { type Content, hasLines, NOTHING, stepKey } from './content'
import { ownIds } from './merge'
import { isRecord, plainSheet, readList, readSheet, readString, type Sheet, valueAt } from './sheet'

const FORMAT = /^rungs-notebook\/([1-9]\d*)$/

/** What text on the device holds. Of a newer format nothing is known, and it must not be overwritten. */
export type StoredNotebook =
  | { readonly kind: 'newer' }
  /** `isWhole` when writing `content` in its place loses nothing. */
  | { readonly kind: 'read'; readonly content: Content; readonly isWhole: boolean }

/** The one way that this version writes a notebook. */
export const formatNotebook = (graph: string, { sheets, today, ticked }: Content): string =>
  JSON.stringify({
    format: 'rungs-notebook/1',
    graph,
    sheets: sheets.map(plainSheet),
    today,
    ...(ticked !== undefined && today.length > 0 && { ticked }),
  })

/** Never throws: text that is no notebook is read as an empty one that is not whole. */
export function readNotebook(text: string, graph: RoleIds): StoredNotebook {
  const value = parseJson(text)
  const broken: StoredNotebook = { kind: 'read', content: NOTHING, isWhole: false }
  if (!isRecord(value)) return broken
  const format = valueAt(value, 'format')
  const version = typeof format === 'string' ? FORMAT.exec(format)?.[1] : undefined
  if (version === undefined) return broken
  if (version !== '1') return { kind: 'newer' }
  const refuse = () => undefined
  const ticked = valueAt(value, 'ticked')
  const content = {
    ...(typeof ticked === 'string' && { ticked }),
    sheets: readList(valueAt(value, 'sheets'), [], refuse, readSheet),
    today: readList(valueAt(value, 'today'), [], refuse, readString),
  }
  return {
    kind: 'read',
    content: atPresent(content, graph),
    isWhole: formatNotebook(graph.id, content) === text,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Under the present ids of roles, one sheet a step, no id of a line twice. Steps that the graph does not know stay. */
export function atPresent({ sheets, today, ...others }: Content, graph: RoleIds): Content {
  const own = ownIds(new Set())
  const byStep = new Map<string, Sheet>()
  for (const sheet of sheets) {
    const from = currentRoleId(graph, sheet.from) ?? sheet.from
    const to = currentRoleId(graph, sheet.to) ?? sheet.to
    const before = byStep.get(stepKey({ from, to }))
    byStep.set(stepKey({ from, to }), {
      from,
      to,
      saved: before !== undefined && before.saved > sheet.saved ? before.saved : sheet.saved,
      evidence: [...(before?.evidence ?? []), ...sheet.evidence.map((line) => own(line))],
      notes: [...(before?.notes ?? []), ...sheet.notes.map((note) => own(note))],
    })
  }
  return { ...others, sheets: [...byStep.values()].filter(hasLines), today: [...new Set(today)] }
}
