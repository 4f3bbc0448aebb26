// A role graph from the bytes of a file of any format that can be read.
import { type CheckedGraph, checkRead } from '../graph/check'
import { detectFormat } from './detect'
import type { Format } from './format'
import { formats } from './formats'
import { graphJson } from './graphJson/graphJson'

const readable: readonly Format<'graph'>[] = formats.graph

/** The checked graph of a file; one of no format that is known is taken for JSON, which says what is wrong. Never throws. */
export function readGraph(bytes: Uint8Array, { name }: { readonly name: string }): CheckedGraph {
  const file = { name, bytes }
  const format = detectFormat(
    readable.filter(({ read }) => read !== undefined),
    file,
  )
  return checkRead((format?.read ?? graphJson.read)(file))
}
