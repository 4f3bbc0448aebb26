// What a role graph needs to be whole beside what its tables say.

/** What the tables cannot say, in the words of the person. */
export interface About {
  readonly id: string
  readonly title: string
  /** A day, such as 2026-11-29. */
  readonly updated: string
  /** Of cells under headings that name none; null to tell it by their letters. */
  readonly language: string | null
  readonly words: {
    /** Names the one field where there are none, and the one level. */
    readonly all: string
    /** Names the field or level of a role that has none among others that do. */
    readonly notStated: string
    /** Names a level that is told by the transitions alone; counted from 1. */
    readonly step: (nth: number) => string
  }
  /** Whether names that differ in case, width or spaces are others. */
  readonly isExact: boolean
  /** The levels from first to last, by what tells them apart or by name, where the person has put them in order. */
  readonly levels: readonly string[] | null
}
