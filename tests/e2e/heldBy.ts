import type { CDPSession } from '@playwright/test'

/** Bytes that the page itself holds: without what the browser compiles, which grows as long as a page runs, and its own notes. */
export async function heldBy(client: CDPSession): Promise<number> {
  const chunks: string[] = []
  const take = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk)
  client.on('HeapProfiler.addHeapSnapshotChunk', take)
  await client.send('HeapProfiler.takeHeapSnapshot', {})
  client.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes } = JSON.parse(chunks.join(''))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let held = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!['code', 'native'].includes(types[type][nodes[at + type]])) held += nodes[at + size]
  return held
}
