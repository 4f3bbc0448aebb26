// The graphs that the site offers: files beside the page.
import { fetchFile } from '../net/fetchFile'
import type { OfferedGraph } from './site'
import type { GraphSource } from './source'

export const createSiteSource = (graphs: readonly OfferedGraph[]): GraphSource => ({
  id: 'site',
  offered: () => Promise.resolve(graphs),
  // What is not offered is not asked for.
  read: (id) =>
    graphs.some((graph) => graph.id === id)
      ? fetchBytes(`./data/${encodeURIComponent(id)}.json`).catch(() => null)
      : Promise.resolve(null),
})

/** The bytes of a file of the site; null where there is none. Rejects when it does not arrive. */
export async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const response = await fetchFile(address)
  // A page in place of the file comes from a network that wants a login, or from a host that knows no 404.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  return response.ok && !isPage ? new Uint8Array(await response.arrayBuffer()) : null
}
