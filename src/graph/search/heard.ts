// A query as it may be heard in the texts of a graph: the whole of it, and each of its words.
import type { Asked } from './asked'
import { Hearing } from './hearing'
import type { Letters } from './letters'
import type { Sounds } from './sounds'
import type { Needle } from './texts'

export interface Heard {
  /** Null where it can be the sound of nothing. */
  readonly whole: Hearing | null
  readonly words: readonly HeardWord[]
}

interface HeardWord {
  readonly needle: Needle
  readonly hearing: Hearing | null
}

/** `sounds` is null where nothing of the query can be a sound. */
export function hear({ whole: text, letters, needles, spoken }: Asked, sounds: Sounds | null): Heard {
  const toHearing = (said: Letters | null) =>
    said === null || sounds === null ? null : new Hearing(said, sounds)
  const whole = toHearing(letters)
  return {
    whole,
    words: needles.map((needle) => ({
      needle,
      hearing: needle.word === text ? whole : toHearing(spoken.get(needle.word) ?? null),
    })),
  }
}
