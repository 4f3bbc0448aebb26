// The worker's side: does what is asked, and says how far it is.
import type { Jobs, Reply, Work } from './job'
import { inPieces } from './pieces'

/** The global scope of a worker, as far as it is used. */
interface Scope {
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
  readonly postMessage: (message: Reply, options?: { readonly transfer?: Transferable[] }) => void
}

/** Answers the requests that reach `scope`, and says that it is ready for them. */
export function answerRequests<W extends Work>(scope: Scope, jobs: Jobs<W>): void {
  const answer = async ({ data: { id, job: name, input } }: MessageEvent): Promise<void> => {
    try {
      const job = await jobs[name]?.()
      if (job === undefined) throw new Error(`There is no job “${name}”`)
      const output = await job.run(input, (share) => scope.postMessage({ kind: 'progress', id, share }))
      const { rest, pieces } = inPieces(output)
      for (const piece of pieces) scope.postMessage({ kind: 'piece', id, piece })
      scope.postMessage({ kind: 'done', id, output: rest }, { transfer: job.buffersOf(output) })
    } catch (reason) {
      scope.postMessage({ kind: 'failed', id, reason: String(reason) })
    }
  }
  scope.addEventListener('message', (event) => void answer(event))
  scope.postMessage({ kind: 'ready' })
}
