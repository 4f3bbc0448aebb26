// From the bytes of a graph to the graph. Bytes that are just as the build checked them, or come checked, are taken as they are;
// any others are checked by what is handed in, which is only then loaded.
import type { FileBytes } from '../formats/format'
import type { CheckedGraph } from '../graph/check'
import type { RoleGraphData } from '../graph/model'
import { createRoleGraph } from '../graph/roleGraph'
import type { OpenGraph } from './library'

/** What reads and checks a file; it is fetched. Both may reject. */
type FetchChecker = () => Promise<{ readonly check: (file: FileBytes) => Promise<CheckedGraph> }>

interface BuiltGraph {
  readonly id: string
  /** SHA-256 in hex of the bytes that the build checked. */
  readonly digest: string | null
}

/** An opener that knows which graphs the build checked. */
export const createGraphOpener =
  (built: readonly BuiltGraph[], fetchChecker: FetchChecker): OpenGraph =>
  async (id, bytes, isChecked = false) => {
    const digest = built.find((graph) => graph.id === id)?.digest
    if (isChecked || (digest && digest === (await sha256(bytes)))) {
      const data: RoleGraphData = JSON.parse(new TextDecoder().decode(bytes))
      return { graph: createRoleGraph(data), problems: [] }
    }
    const { data, problems } = await (await fetchChecker()).check({ name: '', bytes })
    return { graph: data && createRoleGraph(data), problems }
  }

/** In hex; null where the browser offers no digest, as on pages that are not secure. */
async function sha256(bytes: Uint8Array): Promise<string | null> {
  if (!('subtle' in crypto)) return null
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
