// Words that were typed joined by a hyphen or by nothing: `marketing-manager`, `digitalmarketing`.
import { typedWords } from './foldScript'
import { isStop, type Sliced } from './sliced'
import { type Texts, toNeedle } from './texts'
import { type Vocabulary, vocabularyOf } from './vocabulary'

const JOINING = /(?<=[\p{L}\p{N}])[-_‐‑–—./+&](?=[\p{L}\p{N}])/gu
const LATIN_WORD = /^[\p{L}\p{N}]{6,60}$/u
/** A shorter word could be part of any other. */
const SHORTEST = 3

/** The words of the graph that stand for a run of letters, as few as can be; null where none do. */
function split(run: string, { has }: { readonly has: (word: string) => boolean }): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= run.length; end++) {
    let shortest: readonly string[] | null = null
    for (let start = 0; start <= end - SHORTEST; start++) {
      const before = best[start] ?? null
      if (before === null || (shortest !== null && before.length + 1 >= shortest.length)) continue
      if (has(run.slice(start, end))) shortest = [...before, run.slice(start, end)]
    }
    best.push(shortest)
  }
  const [words] = best.slice(-1)
  return words && words.length > 1 ? words : null
}

function* holds(texts: Texts, word: string): Sliced<boolean> {
  const needle = toNeedle(word)
  for (let text = 0; text < texts.held.length; text++) {
    if (isStop(text, 64)) yield
    if (texts.holds(text, needle)) return true
  }
  return false
}

/** A query with its words apart; null where none were joined. */
export function* takeApart(query: string, texts: Texts): Sliced<string | null> {
  const apart = query.replace(JOINING, ' ')
  if (apart !== query) return apart
  const words: string[] = []
  let known: Vocabulary | null = null
  for (const word of typedWords(query)) {
    if (!LATIN_WORD.test(word) || (yield* holds(texts, word))) words.push(word)
    else {
      known ??= yield* vocabularyOf(texts)
      words.push(...(split(word, known) ?? [word]))
    }
  }
  return known !== null && words.length > typedWords(query).length ? words.join(' ') : null
}
