// The bytes of the other versions of a graph: those of the site are files beside it, those that were brought are held here.
import { fetchBytes } from './siteSource'
import { offerVersions, versionsOf } from './versions'

interface VersionBytes {
  readonly bytes: Uint8Array
  /** Whether they have passed every check. */
  readonly isChecked: boolean
}

const brought = new Map<string, Uint8Array>()

const keyOf = (graph: string, version: string): string => JSON.stringify([graph, version])

/** Whether a version was brought, and goes with the page. */
export const isBrought = (graph: string, version: string): boolean => brought.has(keyOf(graph, version))

/** The same bytes once more have the name that they have; others get one that is free. */
function nameFor(graph: string, version: string, bytes: Uint8Array): string {
  const isSame = (known: Uint8Array | undefined) =>
    known?.length === bytes.length && known.every((byte, at) => byte === bytes[at])
  const taken = versionsOf(graph)
  let name = version
  for (let number = 2; taken.includes(name) && !isSame(brought.get(keyOf(graph, name))); number++)
    name = `${version} (${number})`
  return name
}

/** Offers a version for as long as the page lives, under the name that is given back. `bytes` have passed every check. */
export function bringVersion(graph: string, version: string, bytes: Uint8Array): string {
  const name = nameFor(graph, version, bytes)
  brought.set(keyOf(graph, name), bytes)
  offerVersions(graph, [name])
  return name
}

/** Null when it did not arrive. Never rejects. */
export async function readVersion(graph: string, version: string): Promise<VersionBytes | null> {
  const known = brought.get(keyOf(graph, version))
  if (known !== undefined) return { bytes: known, isChecked: true }
  const file = `${encodeURIComponent(graph)}@${encodeURIComponent(version)}.json`
  const bytes = await fetchBytes(`./data/${file}`).catch(() => null)
  return bytes && { bytes, isChecked: false }
}
