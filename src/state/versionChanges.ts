// What changed between the open graph and the version of it that was asked for last: worked out beside the page, held while it is shown.
import { createStore } from 'zustand/vanilla'
import { type BothVersions, createBothVersions } from '../graph/changes/bothVersions'
import type { Compared } from '../graph/changes/changedRoles'
import { createRoleGraph, type RoleGraph } from '../graph/roleGraph'
import { readVersion } from '../library/versionBytes'
import { appWorker } from '../workers/appWorker'

export interface FoundChanges extends Compared {
  readonly both: BothVersions
}

/** What somebody wants to be led to: a role, and the other end where it is a transition. */
interface Sought {
  readonly in: 'map' | 'panel'
  readonly role: string
  readonly to?: string
}

interface VersionChanges {
  /** The open graph. */
  readonly graph: RoleGraph | null
  readonly version: string | null
  /** `lost`: the file did not arrive. `broken`: it holds no graph, or one with errors. `failed`: it takes too long. */
  readonly step: 'working' | 'found' | 'lost' | 'broken' | 'failed'
  /** How much of the work is done, from 0 to 1. */
  readonly share: number
  readonly found: FoundChanges | null
  readonly sought: Sought | null
}

export const versionChanges = createStore<VersionChanges>(() => ({
  graph: null,
  version: null,
  step: 'working',
  share: 0,
  found: null,
  sought: null,
}))

let asking: AbortController | null = null

/** Has it worked out, unless it is there or under way. Never rejects. */
export async function findVersionChanges(graph: RoleGraph, version: string): Promise<void> {
  const before = versionChanges.getState()
  const isSame = before.graph === graph && before.version === version
  if (isSame && (before.step === 'found' || before.step === 'working')) return
  asking?.abort()
  const own = new AbortController()
  asking = own
  versionChanges.setState({ graph, version, step: 'working', share: 0, found: null, sought: null })
  const end = (state: Partial<VersionChanges>) => {
    if (asking === own) versionChanges.setState(state)
  }
  const file = await readVersion(graph.id, version)
  if (file === null) return end({ step: 'lost' })
  try {
    const answer = await appWorker.ask(
      'changes',
      { file: { name: '', bytes: file.bytes }, isChecked: file.isChecked, open: graph.data },
      { signal: own.signal, onProgress: (share) => end({ share }) },
    )
    if (answer.kind !== 'done') return end({ step: 'failed' })
    if (answer.output === null) return end({ step: 'broken' })
    const { other, isLater, changes } = answer.output
    const another = createRoleGraph(other)
    const compared: Compared = isLater
      ? { before: graph, after: another, changes }
      : { before: another, after: graph, changes }
    end({ step: 'found', found: { ...compared, both: createBothVersions(compared) } })
  } catch {
    end({ step: 'failed' })
  }
}

/** What was found for a graph and a version; null where it is not there. */
export function foundFor(graph: RoleGraph, version: string): FoundChanges | null {
  const state = versionChanges.getState()
  return state.graph === graph && state.version === version ? state.found : null
}

/** Leads to a role or a transition, on the map or in the list; null once somebody was led there. */
export const seek = (sought: Sought | null): void => versionChanges.setState({ sought })
