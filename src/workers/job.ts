// What work is, and what page and worker say to each other about it.
import type { Piece } from './pieces'

/** Work that the worker does or, where there is none, the page. A bug throws; all else is part of the output. */
export interface Job<Input, Output> {
  /** `tell` hears the share that is done, from 0 to 1. */
  readonly run: (input: Input, tell: (share: number) => void) => Output | Promise<Output>
  /** What of an output is handed over, not copied. */
  readonly buffersOf: (output: Output) => Transferable[]
}

/** Input and output of each job by its name. Both are what `structuredClone` takes. */
export type Work = Readonly<Record<string, { readonly input: unknown; readonly output: unknown }>>

/** Each job by its name, fetched on use. */
export type Jobs<W extends Work> = {
  readonly [K in keyof W]: () => Promise<Job<W[K]['input'], W[K]['output']>>
}

/** What the page sends: one request at a time. */
export interface Request {
  readonly id: number
  readonly job: string
  readonly input: unknown
}

/** What the worker sends: that it is there, then about a request how far it is, what is long of its output, and how it ended. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'piece'; readonly id: number; readonly piece: Piece }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
