// The whole graph in its own format, as docs/format.md describes it. Read back, it is the same.
import type { GraphContent } from '../contents'

export const writeGraphJson = ({ graph }: GraphContent): string => `${JSON.stringify(graph.data, null, 2)}\n`
