// What a command of `rungs` is.
import type { Translate } from '../i18n/translate'
import type { End } from './refusal'
import type { Terminal } from './terminal'

/** What was given: options by name, and the files in their order. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly files: readonly string[]
}

export interface Context {
  readonly terminal: Terminal
  readonly t: Translate
  /** Of the sentences. */
  readonly language: string
  /** Where the package lies. */
  readonly home: URL
  /** Says with `--json` what a command has to say before it ends, in one line; else nothing. */
  readonly answer: (json: object) => void
}

interface Outcome {
  readonly end: End
  /** What is said, in lines. */
  readonly lines: readonly string[]
  /** What `--json` says; null where that was answered before. */
  readonly json: object | null
  /** The command that one would call next; null where there is none. */
  readonly next: string | null
}

export interface Command {
  readonly name: 'new' | 'check' | 'site' | 'preview' | 'diff'
  /** How many files it takes. */
  readonly files: { readonly least: number; readonly most: number }
  /** By name: followed by a text, or by nothing. */
  readonly options: Readonly<Record<string, 'text' | 'flag'>>
  readonly run: (given: Given, context: Context) => Promise<Outcome>
}

/** An option that was given as a text. */
export const textOf = ({ values }: Given, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
