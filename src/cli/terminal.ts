// What a command has of the terminal it was called in.
import type { Translate } from '../i18n/translate'

export interface Terminal {
  /** What was asked for. */
  readonly out: (text: string) => void
  /** All else: how far long work is, and what is wrong. */
  readonly note: (text: string) => void
  /** Whether somebody looks on, so that a line may be written over. */
  readonly isWatched: boolean
  /** Whether npm called it, by `npx` or a script, so that the bare name leads nowhere. */
  readonly isByNpm: boolean
  /** Paths are seen from here. */
  readonly folder: string
  /** BCP 47 codes that the system prefers, the first one first. */
  readonly languages: readonly string[]
  /** Ctrl-C, or the end of the system. */
  readonly signal: AbortSignal
}

/** How long work may take unseen, ms. */
const PATIENCE = 1000
/** Between two lines where nobody looks on, ms. */
const BETWEEN = 5000

/** Empties the line that one looks on. */
export const CLEARED = '\r\u001b[K'

/** Tells how far long work is, from 0 to 1; nothing of what is done within a second. */
export function createProgress(t: Translate, { note, isWatched }: Terminal) {
  const begun = Date.now()
  let last = 0
  let isOpen = false
  return {
    tell: (share: number) => {
      const now = Date.now()
      if (now - begun < PATIENCE || now - last < (isWatched ? 100 : BETWEEN)) return
      last = now
      isOpen = isWatched
      const text = t('cli.progress', { share: Math.round(share * 100) })
      note(isWatched ? `\r${text}` : `${text}\n`)
    },
    end: () => {
      if (isOpen) note(CLEARED)
      isOpen = false
    },
  }
}
