// All that a person wrote for one graph, as it goes into a file, and how it is read off a device without a change of it.
import { unknownRoles } from '../graph/roleGraph'
import { type Content, NOTHING } from './content'
import { createLedger } from './ledger'
import { readLeftover } from './leftovers'
import type { Leftover } from './storage'

export interface Written extends Content {
  readonly graph: string
  /** Id of the role that they say is theirs; null when they named none. */
  readonly myRole: string | null
  /** Texts that were found on their device and could not be read. */
  readonly unreadable: readonly string[]
}

/** Whether a person wrote anything in it. */
export const isAnything = ({ sheets, today }: Content): boolean =>
  today.length > 0 ||
  sheets.some(({ evidence, notes }) => [...evidence, ...notes].some(({ text }) => text.trim() !== ''))

/** What a device gives of one graph. */
export interface Given {
  readonly entries: ReadonlyMap<string, unknown>
  readonly aside: readonly string[]
  readonly leftovers: readonly Omit<Leftover, 'settle'>[]
}

/** All of it brought together, under the ids that it was written with. Never throws. */
export function contentOf(
  graph: string,
  { entries, aside, leftovers }: Given,
): Pick<Written, keyof Content | 'unreadable'> {
  const roles = unknownRoles(graph)
  const ledger = createLedger(roles)
  const { shown, broken } = ledger.hear([...entries.keys()], entries)
  const unreadable = [...aside, ...[...broken].map((key) => JSON.stringify(entries.get(key)) ?? '')]
  let content = ledger.shownIn(NOTHING, shown)
  for (const leftover of leftovers) {
    const { isWhole, items } = readLeftover(leftover, roles)
    content = ledger.shownIn(content, ledger.takeOver(items))
    if (!isWhole) unreadable.push(leftover.text)
  }
  return { ...content, unreadable: [...new Set(unreadable)] }
}
