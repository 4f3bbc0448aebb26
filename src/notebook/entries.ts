// From what is written to the entries of a device, and back.
import { type Content, hasLines, type Step, stepKey } from './content'
import { type Draft, type Entry, isDeleted, isTick, lineKey, lineOf, tickKey } from './entry'
import type { Evidence, Note, Sheet } from './sheet'

/** Where entries stand among the others. */
export interface Orders {
  /** The place of what is known; else undefined. */
  readonly of: (key: string) => number | undefined
  /** A place after all that there are. */
  readonly next: () => number
}

/** A place for each: the one that it has, or one between its neighbours, at equal distances. */
function placed(keys: readonly string[], orders: Orders): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let last: number | undefined
  let waiting: string[] = []
  for (const key of keys) {
    const place = orders.of(key)
    waiting.push(key)
    if (place === undefined) continue
    const distance = last === undefined ? 1 : (place - last) / waiting.length
    for (const [index, one] of waiting.entries())
      places.set(one, place - (waiting.length - 1 - index) * distance)
    last = place
    waiting = []
  }
  for (const key of waiting) places.set(key, orders.next())
  return places
}

const linesOf = (sheet: Sheet | undefined): readonly (Evidence | Note)[] =>
  sheet === undefined ? [] : [...sheet.evidence, ...sheet.notes]

const saysSame = (a: Evidence | Note | undefined, b: Evidence | Note): boolean =>
  a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b))

function draftsOfSheet(
  before: Sheet | undefined,
  after: Sheet | undefined,
  orders: Orders,
): readonly Draft[] {
  const sheet = after ?? before
  if (before === after || sheet === undefined) return []
  const { from, to, saved } = sheet
  const old = new Map(linesOf(before).map((line) => [line.id, line]))
  const here = new Set(linesOf(after).map(({ id }) => id))
  const isNew = (line: Evidence | Note) => !saysSame(old.get(line.id), line)
  const stands = (lines: readonly (Evidence | Note)[]) => {
    const places = placed(
      lines.map(({ id }) => lineKey(id)),
      orders,
    )
    return (id: string) => ({
      key: lineKey(id),
      saved,
      from,
      to,
      order: places.get(lineKey(id)) ?? orders.next(),
    })
  }
  const [evidence, notes] = [after?.evidence ?? [], after?.notes ?? []]
  const [ofEvidence, ofNote] = [stands(evidence), stands(notes)]
  return [
    ...evidence.filter(isNew).map((line) => ({ ...ofEvidence(line.id), evidence: line })),
    ...notes.filter(isNew).map((line) => ({ ...ofNote(line.id), note: line })),
    ...[...old.keys()]
      .filter((id) => !here.has(id))
      .map((id) => ({ key: lineKey(id), saved, deleted: { from, to } })),
  ]
}

function draftsOfTicks(before: Content, after: Content, orders: Orders): readonly Draft[] {
  if (before.today === after.today) return []
  const [old, here] = [new Set(before.today), new Set(after.today)]
  const saved = after.ticked ?? before.ticked ?? ''
  const places = placed(after.today.map(tickKey), orders)
  return [
    ...after.today
      .filter((id) => !old.has(id))
      .map((id) => ({ key: tickKey(id), saved, order: places.get(tickKey(id)) ?? orders.next(), tick: id })),
    ...before.today.filter((id) => !here.has(id)).map((id) => ({ key: tickKey(id), saved, deleted: null })),
  ]
}

/** What a change made of entries. Each id of a line stands once in a content. */
export function draftsBetween(before: Content, after: Content, orders: Orders): readonly Draft[] {
  const mapOf = (sheets: readonly Sheet[]) => new Map(sheets.map((sheet) => [stepKey(sheet), sheet]))
  const [old, here] = [mapOf(before.sheets), mapOf(after.sheets)]
  return [
    ...[...here].flatMap(([key, sheet]) => draftsOfSheet(old.get(key), sheet, orders)),
    ...[...old].flatMap(([key, sheet]) => (here.has(key) ? [] : draftsOfSheet(sheet, undefined, orders))),
    ...draftsOfTicks(before, after, orders),
  ]
}

/** The content with these entries in place of what it has under their keys; parts that stay the same are the same. */
export function withEntries(
  content: Content,
  entries: readonly Entry[],
  orderOf: Orders['of'],
  presentStep: (step: Step) => Step,
): Content {
  if (entries.length === 0) return content
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const inOrder = (a: string, b: string): number =>
    (orderOf(a) ?? 0) - (orderOf(b) ?? 0) || (a < b ? -1 : Number(a > b))
  const sheets = new Map<string, Sheet>(content.sheets.map((sheet) => [stepKey(sheet), sheet]))
  const sheetAt = (step: Step): Sheet =>
    sheets.get(stepKey(step)) ?? { from: step.from, to: step.to, saved: '', evidence: [], notes: [] }
  const put = (sheet: Sheet) => sheets.set(stepKey(sheet), sheet)

  const known = new Map(content.sheets.flatMap(linesOf).map((line) => [line.id, line]))
  const touched = (lines: readonly (Evidence | Note)[]) => lines.some(({ id }) => byKey.has(lineKey(id)))
  const others = <T extends Evidence | Note>(lines: readonly T[]): readonly T[] =>
    touched(lines) ? lines.filter(({ id }) => !byKey.has(lineKey(id))) : lines
  for (const sheet of content.sheets)
    if (touched(sheet.evidence) || touched(sheet.notes))
      put({ ...sheet, evidence: others(sheet.evidence), notes: others(sheet.notes) })

  const added = new Map<string, { step: Step; saved: string; evidence: Evidence[]; notes: Note[] }>()
  for (const entry of byKey.values()) {
    const step = isDeleted(entry) ? entry.deleted : isTick(entry) ? null : entry
    if (step === null) continue
    const present = presentStep(step)
    const more = added.get(stepKey(present)) ?? { step: present, saved: '', evidence: [], notes: [] }
    added.set(stepKey(present), more)
    if (entry.saved > more.saved) more.saved = entry.saved
    if (isDeleted(entry) || isTick(entry)) continue
    // The object that is shown already, where it says the same.
    const shown = known.get(lineOf(entry).id)
    if ('note' in entry) more.notes.push(isShown(shown, entry.note) ? shown : entry.note)
    else more.evidence.push(isShown(shown, entry.evidence) ? shown : entry.evidence)
  }
  const sorted = <T extends Evidence | Note>(lines: readonly T[], more: readonly T[]): readonly T[] =>
    more.length === 0 ? lines : [...lines, ...more].toSorted((a, b) => inOrder(lineKey(a.id), lineKey(b.id)))
  for (const { step, saved, evidence, notes } of added.values()) {
    const sheet = sheetAt(step)
    put({
      ...sheet,
      saved: saved > sheet.saved ? saved : sheet.saved,
      evidence: sorted(sheet.evidence, evidence),
      notes: sorted(sheet.notes, notes),
    })
  }

  const ticks = [...byKey.values()].flatMap((entry) => (isTick(entry) ? [entry] : []))
  const stay = content.today.filter((id) => !byKey.has(tickKey(id)))
  const ticked = ticks.reduce((last, { saved }) => (saved > last ? saved : last), content.ticked ?? '')
  const isAboutTicks = ticks.length > 0 || stay.length < content.today.length
  const today = isAboutTicks
    ? [...stay, ...ticks.map(({ tick }) => tick)].toSorted((a, b) => inOrder(tickKey(a), tickKey(b)))
    : content.today
  return {
    sheets: [...sheets.values()].filter(hasLines),
    today,
    ...(ticked !== '' && { ticked }),
  }
}

const isShown = <T extends Evidence | Note>(shown: Evidence | Note | undefined, line: T): shown is T =>
  saysSame(shown, line)
