// What the device holds under the key of a notebook, and how what is here is brought together with it.
import type { RoleGraph } from '../graph/roleGraph'
import { type Content, NOTHING } from './content'
import { readNotebook } from './document'
import { mergeContents } from './merge'

export interface Held {
  /** As it stands there; null when nothing does. */
  readonly text: string | null
  /** What can be read of it. */
  readonly content: Content
  /** A newer version wrote it: it must not be written over. */
  readonly isNewer: boolean
  /** Writing over it would lose something. */
  readonly isBroken: boolean
}

/** Never throws, whatever the text. */
export function readHeld(text: string | null, graph: RoleGraph): Held {
  const stored = text === null ? null : readNotebook(text, graph)
  return {
    text,
    content: stored?.kind === 'read' ? stored.content : NOTHING,
    isNewer: stored?.kind === 'newer',
    isBroken: stored?.kind === 'read' && !stored.isWhole,
  }
}

/** What is here, with what the device holds now; `before` is what it held when it was last looked at, if ever. */
export function bringTogether(before: Held | null, now: Held, mine: Content): Content {
  // Where it was cleared, what is here is all that is left.
  const takesNothing = now.text === null || now.isNewer || now.isBroken
  return mergeContents(takesNothing || before === null ? NOTHING : before.content, now.content, mine)
}
