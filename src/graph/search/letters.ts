// What was typed, as a run of letters and characters in which syllables are looked for.

export interface Letters {
  readonly text: string
  /** Where a gap or an apostrophe stood: no syllable reaches across. */
  readonly breaks: readonly number[]
}

/** Longer than this nobody types a name. */
const MOST = 200

const SPEAKABLE = /[a-z]|\p{Script=Han}/u

/** The words of a query in one run; null when it can be no pinyin of anything. */
export function lettersOf(words: readonly string[]): Letters | null {
  const parts = words.flatMap((word) => word.split(/['’]/)).filter((part) => part !== '')
  const text = parts.join('')
  if (text.length > MOST || [...text].length < 2 || !SPEAKABLE.test(text)) return null
  const breaks: number[] = []
  for (const part of parts) breaks.push((breaks.at(-1) ?? 0) + part.length)
  return { text, breaks: breaks.slice(0, -1) }
}
