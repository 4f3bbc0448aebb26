// The page's side: one worker, one request at a time. A worker that hangs is ended, and where workers are not to be had
// the page does the work itself, so that whoever asks need not know.
import type { Jobs, Reply, Request, Work } from './job'
import { type Piece, together } from './pieces'

/** How a request ended: with an output, because it was no longer wanted, or because the worker said nothing for too long. */
type Answer<Output> =
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'hung' }

interface Asking {
  /** Its abort cancels the request, wherever that stands. */
  readonly signal?: AbortSignal
  /** Hears the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

export interface WorkerClient<W extends Work> {
  /** Rejects only where the job has a bug. */
  readonly ask: <K extends keyof W & string>(
    job: K,
    input: W[K]['input'],
    asking?: Asking,
  ) => Promise<Answer<W[K]['output']>>
  /** Starts the worker before anything is asked, since that takes a while. */
  readonly prepare: () => void
  /** Whether there is a worker that may hold something, or the page, which works in its place. */
  readonly isAtWork: () => boolean
  /** Ends the worker, and cancels all that is asked. A later request starts it anew. */
  readonly end: () => void
}

export interface WorkerClientOptions<W extends Work> {
  readonly jobs: Jobs<W>
  /** Throws where workers are not to be had. */
  readonly start: () => Worker
  /** How long a worker may say nothing before it counts as hanging, ms. */
  readonly patience?: number
}

interface Task {
  readonly request: Request
  readonly onProgress: (share: number) => void
  readonly finish: (answer: { readonly kind: 'done'; readonly output: unknown } | Answer<never>) => void
  readonly fail: (reason: unknown) => void
  /** Does the work here; ends by `finish` or `fail`. */
  readonly runOnPage: () => Promise<void>
}

/** A client that starts its worker with the first request, unless that is asked for before. */
export function createWorkerClient<W extends Work>({
  jobs,
  start,
  patience = 20_000,
}: WorkerClientOptions<W>): WorkerClient<W> {
  let worker: Worker | null = null
  let isReady = false
  let hasWorkers = true
  let running: Task | null = null
  let waiting: Task[] = []
  let lastId = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What has come of the output of what runs. */
  let pieces: Piece[] = []

  const endWorker = (): void => {
    clearTimeout(timer)
    worker?.terminate()
    worker = null
    isReady = false
  }

  const goOn = (): void => {
    clearTimeout(timer)
    pieces = []
    running = waiting.shift() ?? null
    if (running !== null) run(running)
  }

  const takeOver = (task: Task): void => {
    void task.runOnPage().then(() => {
      if (running === task) goOn()
    })
  }

  /** For good: what kept the worker from starting once will do so again. */
  const doWithoutWorker = (task: Task): void => {
    endWorker()
    hasWorkers = false
    takeOver(task)
  }

  const listen = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (running === null) return
      if (!isReady) doWithoutWorker(running)
      else {
        endWorker()
        running.finish({ kind: 'hung' })
        goOn()
      }
    }, patience)
  }

  const hear = (reply: Reply): void => {
    if (reply.kind === 'ready') isReady = true
    if (running === null) return
    listen()
    if (reply.kind === 'ready' || reply.id !== running.request.id) return
    if (reply.kind === 'progress') running.onProgress(reply.share)
    else if (reply.kind === 'piece') pieces.push(reply.piece)
    else {
      if (reply.kind === 'done') running.finish({ kind: 'done', output: together(reply.output, pieces) })
      else running.fail(new Error(reply.reason))
      goOn()
    }
  }

  const breakOff = (reason: string): void => {
    if (running !== null && !isReady) doWithoutWorker(running)
    else {
      endWorker()
      running?.fail(new Error(reason))
      goOn()
    }
  }

  const open = (): Worker => {
    const fresh = start()
    const ifStill = (then: () => void) => worker === fresh && then()
    fresh.addEventListener('message', ({ data }: MessageEvent<Reply>) => ifStill(() => hear(data)))
    fresh.addEventListener('error', ({ message }) => ifStill(() => breakOff(message)))
    fresh.addEventListener('messageerror', () => ifStill(() => breakOff('A reply could not be read')))
    return fresh
  }

  /** The worker; null where there is none to be had. */
  const opened = (): Worker | null => {
    if (!hasWorkers) return null
    try {
      worker ??= open()
    } catch {
      hasWorkers = false
    }
    return worker
  }

  const run = (task: Task): void => {
    const taken = opened()
    if (taken === null) takeOver(task)
    else {
      taken.postMessage(task.request)
      listen()
    }
  }

  const cancel = (task: Task): void => {
    waiting = waiting.filter((one) => one !== task)
    task.finish({ kind: 'cancelled' })
    // What runs here cannot be broken off; its output finds nobody.
    if (running !== task || !hasWorkers) return
    endWorker()
    goOn()
  }

  return {
    ask: (job, input, { signal, onProgress = () => {} } = {}) =>
      new Promise((resolve, reject) => {
        let isOpen = true
        const settle = (how: () => void): void => {
          isOpen = false
          signal?.removeEventListener('abort', onAbort)
          how()
        }
        const tell = (share: number): void => {
          if (isOpen) onProgress(share)
        }
        lastId += 1
        const task: Task = {
          request: { id: lastId, job, input },
          onProgress: tell,
          finish: (answer) => settle(() => resolve(answer)),
          fail: (reason) => settle(() => reject(reason)),
          runOnPage: async () => {
            await yieldToPage()
            if (!isOpen) return
            try {
              const { run: work } = await jobs[job]()
              const output = await work(input, tell)
              settle(() => resolve({ kind: 'done', output }))
            } catch (reason) {
              settle(() => reject(reason))
            }
          },
        }
        const onAbort = (): void => cancel(task)
        if (signal?.aborted) resolve({ kind: 'cancelled' })
        else {
          signal?.addEventListener('abort', onAbort)
          waiting.push(task)
          if (running === null) goOn()
        }
      }),
    prepare: () => void opened(),
    isAtWork: () => worker !== null || !hasWorkers,
    end: () => {
      endWorker()
      const tasks = running === null ? waiting : [running, ...waiting]
      waiting = []
      running = null
      for (const task of tasks) task.finish({ kind: 'cancelled' })
    },
  }
}

/** Lets the page draw and hear once more. */
const yieldToPage = (): Promise<void> => new Promise((done) => setTimeout(done))
