// Fetches a graph that the site offers. One that is just as the build checked it is taken as it is; any other is
// checked here, by code that is only then loaded.
import { shippedGraphs } from 'virtual:shipped-graphs'
import type { CheckedGraph } from '../graph/check'
import type { RoleGraphData } from '../graph/model'

/** The graph of this id; neither data nor problems when it did not arrive. Rejects only when the code that checks it cannot be fetched. */
export async function fetchShippedGraph(id: string): Promise<CheckedGraph> {
  const name = `${encodeURIComponent(id)}.json`
  const bytes = await fetchBytes(`./data/${name}`).catch(() => null)
  if (bytes === null) return { data: null, problems: [] }
  const digest = shippedGraphs.find((graph) => graph.id === id)?.digest ?? null
  if (digest !== null && digest === (await sha256(bytes))) {
    const data: RoleGraphData = JSON.parse(new TextDecoder().decode(bytes))
    return { data, problems: [] }
  }
  const { readGraph } = await import('../formats/readGraph')
  return readGraph(bytes, { name })
}

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(address)
  // A page in place of the file comes from a network that wants a login, or from a host that knows no 404.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  return response.ok && !isPage ? new Uint8Array(await response.arrayBuffer()) : null
}

/** In hex; null where the browser offers no digest, as on pages that are not secure. */
async function sha256(file: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!('subtle' in crypto)) return null
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', file))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
