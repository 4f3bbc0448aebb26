import type { FittedLayout } from '../../layout/fit'
import { appWorker } from '../../workers/appWorker'
import type { LayoutRequest } from '../../workers/layoutJob'

/** Lays out a map in the worker; null where it was cancelled. */
export async function layOutAside(request: LayoutRequest, signal: AbortSignal): Promise<FittedLayout | null> {
  const answer = await appWorker.ask('layout', request, { signal })
  if (answer.kind === 'hung') throw new Error('The map takes too long to lay out')
  return answer.kind === 'done' ? answer.output : null
}
