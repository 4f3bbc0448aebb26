// From the bytes of a graph to the graph. Bytes that are just as the build checked them, or come checked, are taken as they are;
// any others are checked by what is handed in, which is only then loaded.
import type { FileBytes } from '../formats/format'
import type { CheckedGraph } from '../graph/check'
import { createRoleGraph } from '../graph/roleGraph'
import type { OpenGraph } from './library'

/** What reads a file, and checks it unless that is done; it is fetched. Both may reject. */
type FetchChecker = () => Promise<{
  readonly check: (file: FileBytes, isChecked: boolean) => Promise<CheckedGraph>
}>

/** Longer ones, of about a thousand roles, are read beside the page, which they would hold up. */
const MOST_BYTES = 1e6

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
    const isKnown = isChecked || digest === (await sha256(bytes))
    const { data, problems }: CheckedGraph =
      isKnown && bytes.length < MOST_BYTES
        ? { data: JSON.parse(new TextDecoder().decode(bytes)), problems: [] }
        : await (await fetchChecker()).check({ name: '', bytes }, isKnown)
    return { graph: data && createRoleGraph(data), problems }
  }

/** In hex; empty where the browser offers no digest, as on pages that are not secure. */
async function sha256(bytes: Uint8Array): Promise<string> {
  if (!('subtle' in crypto)) return ''
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
