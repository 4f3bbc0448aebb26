// From the bytes of a graph to the graph. Bytes that are just as the build checked them, or come checked, are taken as they are;
// any others are checked here, by code that is only then loaded.
import type { RoleGraphData } from '../graph/model'
import { createRoleGraph } from '../graph/roleGraph'
import { inTime } from '../net/inTime'
import type { OpenGraph } from './library'

/** `digests`: SHA-256 in hex of the bytes that the build checked, by the id of the graph. */
export const createGraphOpener =
  (digests: ReadonlyMap<string, string | null>): OpenGraph =>
  async (id, bytes, isChecked = false) => {
    const digest = digests.get(id) ?? null
    if (isChecked || (digest !== null && digest === (await sha256(bytes)))) {
      const data: RoleGraphData = JSON.parse(new TextDecoder().decode(bytes))
      return { graph: createRoleGraph(data), problems: [] }
    }
    const { readGraph } = await inTime(import('../formats/readGraph'))
    const { data, problems } = readGraph(bytes, { name: `${id}.json` })
    return { graph: data && createRoleGraph(data), problems }
  }

/** In hex; null where the browser offers no digest, as on pages that are not secure. */
async function sha256(bytes: Uint8Array): Promise<string | null> {
  if (!('subtle' in crypto)) return null
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
