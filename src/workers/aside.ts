// What the page has done beside it, by those who fetch that only when they need it.
import type { MapShapes } from '../formats/contents'
import type { FileBytes } from '../formats/format'
import type { CheckedGraph } from '../graph/check'
import type { Pinyin, Speech } from '../graph/search/pinyin'
import type { LayoutInput } from '../layout/input'
import type { Layout } from '../layout/layout'
import { appWorker } from './appWorker'
import type { ShapesRequest } from './mapJobs'

/** Lays out a large map; null where it was cancelled. Rejects where that takes too long. */
export async function layOutLarge(input: LayoutInput, signal: AbortSignal): Promise<Layout | null> {
  const answer = await appWorker.ask('largeLayout', input, { signal })
  if (answer.kind === 'hung') throw new Error('The map takes too long to lay out')
  return answer.kind === 'done' ? answer.output : null
}

/** A part of a large map as shapes; null where it was cancelled. Rejects where that takes too long. */
export async function drawShapes(request: ShapesRequest, signal: AbortSignal): Promise<MapShapes | null> {
  const answer = await appWorker.ask('shapes', request, { signal })
  if (answer.kind === 'hung') throw new Error('The map takes too long to draw')
  return answer.kind === 'done' ? answer.output : null
}

/** What a file holds, checked unless it is already. Rejects where that takes too long. */
export async function check(file: FileBytes, isChecked: boolean): Promise<CheckedGraph> {
  const answer = await appWorker.ask('checkGraph', { file, isChecked })
  if (answer.kind === 'done') return answer.output
  throw new Error('The map takes too long to check')
}

/** How some Chinese texts are read; null where that takes too long. */
export async function readAloud(texts: readonly string[], speech: Speech): Promise<Pinyin | null> {
  const answer = await appWorker.ask('pinyin', { texts, speech })
  return answer.kind === 'done' ? answer.output : null
}
