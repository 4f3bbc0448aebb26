// Says the words of one language in i18next's JSON format: keys by path, `{{name}}` for values, `_one` and `_other` for counts.
import type { WordKey } from './wordKeys'
import type { Words } from './words'

type Values = Readonly<Record<string, unknown>>

interface Said extends Values {
  /** Chooses between the forms of a key by the rules of the language. */
  readonly count?: number
  /** The values, where they must not be mixed up with a count. */
  readonly replace?: Values
}

/** Says the words at a key. */
export type Translate = (key: WordKey, said?: Said) => string

const GAP = /{{(\w+)}}/g

/**
 * Speaks with texts by their keys; more may come. What has no text is said by its key. A value is put in as it is, but for numbers, which are
 * written as the language does: 10,000. The number of a place, such as a row, is its name, and is given as text.
 */
export function createTranslate(language: string, texts: ReadonlyMap<string, string>): Translate {
  // To make it takes about a millisecond, and few texts have a count.
  let rules: Intl.PluralRules | null = null
  const counted = (key: string, count: number) => {
    rules ??= new Intl.PluralRules(language)
    return texts.get(`${key}_${rules.select(count)}`) ?? texts.get(`${key}_other`)
  }
  let numbers: Intl.NumberFormat | null = null
  /** Below a thousand there is nothing to part. */
  const written = (value: unknown): string => {
    if (typeof value !== 'number' || value < 1000) return String(value ?? '')
    numbers ??= new Intl.NumberFormat(language)
    return numbers.format(value)
  }
  return (key, said = {}) => {
    const { count, replace: values = said } = said
    const text = (count === undefined ? undefined : counted(key, count)) ?? texts.get(key) ?? key
    return text.replaceAll(GAP, (_, name: string) => written(values[name]))
  }
}

/** Puts the texts of nested words into a map by their keys, such as `role.close`. */
export function collectTexts(words: Words, texts: Map<string, string>, above = ''): void {
  for (const [name, value] of Object.entries(words)) {
    const key = above + name
    if (typeof value === 'string') texts.set(key, value)
    else if (typeof value === 'object' && value !== null) collectTexts({ ...value }, texts, `${key}.`)
  }
}
