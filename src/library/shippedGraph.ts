// Fetches a graph that the site offers. One that is just as the build checked it is taken as it is; any other is
// checked here, by code that is only then loaded.
import { shippedGraphs } from 'virtual:shipped-graphs'
import type { Problem, RoleGraphData } from '../graph/model'

export interface ShippedGraph {
  /** Null when it did not arrive, or when any of `problems` is an error. */
  readonly data: RoleGraphData | null
  readonly problems: readonly Problem[]
}

/** The graph of this id. Rejects only when the code that checks it cannot be fetched. */
export async function fetchShippedGraph(id: string): Promise<ShippedGraph> {
  const text = await fetchText(`./data/${encodeURIComponent(id)}.json`).catch(() => null)
  if (text === null) return { data: null, problems: [] }
  const digest = shippedGraphs.find((graph) => graph.id === id)?.digest ?? null
  if (digest !== null && digest === (await sha256(text))) {
    const data: RoleGraphData = JSON.parse(text)
    return { data, problems: [] }
  }
  const { readRoleGraph } = await import('../formats/graphJson/readRoleGraph')
  return readRoleGraph(text)
}

async function fetchText(address: string): Promise<string | null> {
  const response = await fetch(address)
  // A page in place of the file comes from a network that wants a login, or from a host that knows no 404.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  return response.ok && !isPage ? response.text() : null
}

/** In hex; null where the browser offers no digest, as on pages that are not secure. */
async function sha256(text: string): Promise<string | null> {
  if (!('subtle' in crypto)) return null
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
