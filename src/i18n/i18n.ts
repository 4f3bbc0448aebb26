// Keeps which words there are, fetches more, and switches to another language once its words are there.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { inTime } from '../net/inTime'
import { collectTexts, createTranslate, type Translate } from './translate'
import { type LoadWords, loadWords, type Part } from './words'

/** What is spoken. Another language is another object; more words of the same are not. */
export interface Speech {
  /** BCP 47. */
  readonly language: string
  readonly t: Translate
}

/** The words of one part in one language. */
interface Bundle {
  readonly part: Part
  readonly arriving: Promise<void>
  isThere: boolean
}

interface Vocabulary {
  readonly load: LoadWords
  /** All parts that are there or on their way, by language and part. */
  readonly bundles: Map<string, Bundle>
  /** All texts that are there, by language and key. */
  readonly texts: Map<string, Map<string, string>>
}

export interface I18n extends Vocabulary {
  readonly speech: StoreApi<Speech>
}

const keyOf = (language: string, part: Part): string => `${language}/${part}`

/** Whether the words of all `parts` are there in the language that is spoken. */
export function hasWords({ speech, bundles }: I18n, parts: readonly Part[]): boolean {
  const { language } = speech.getState()
  return parts.every((part) => bundles.get(keyOf(language, part))?.isThere === true)
}

/** Gets the words of `parts`, each once. Rejects when any does not arrive; that one is fetched again when asked for. */
export const fetchWords = (
  i18n: I18n,
  parts: Iterable<Part>,
  language = i18n.speech.getState().language,
): Promise<void> => fetchParts(i18n, parts, language)

async function fetchParts(words: Vocabulary, parts: Iterable<Part>, language: string): Promise<void> {
  await Promise.all(Array.from(parts, (part) => fetchPart(words, language, part).arriving))
}

function fetchPart({ load, bundles, texts }: Vocabulary, language: string, part: Part): Bundle {
  const key = keyOf(language, part)
  const before = bundles.get(key)
  if (before !== undefined) return before
  const arriving = load(language, part).then(
    (words) => {
      const known = texts.get(language) ?? new Map<string, string>()
      texts.set(language, known)
      collectTexts(words, known)
      bundle.isThere = true
    },
    (reason: unknown) => {
      bundles.delete(key)
      throw reason
    },
  )
  const bundle: Bundle = { part, arriving, isThere: false }
  bundles.set(key, bundle)
  return bundle
}

interface Beginning {
  /** In the order in which they are tried. */
  readonly languages: Iterable<string>
  /** What is to be there at once. */
  readonly parts: readonly Part[]
  /** By default from the site. */
  readonly load?: LoadWords
}

/** Speaks already the first of `languages` whose words can be fetched. Rejects when none can. */
export async function createI18n({ languages, parts, load = loadWords }: Beginning): Promise<I18n> {
  const words: Vocabulary = { load, bundles: new Map(), texts: new Map() }
  const [first = '', ...others] = languages
  const language = await firstThere(words, parts, [first, ...others])
  return { ...words, speech: createStore(() => speechIn(words, language)) }
}

/** How long the words of one language may take before those of the next are asked for as well, ms. */
const HEAD_START = 3000

/** The first of some languages whose words arrive; one that keeps waiting does not hold up the next. */
async function firstThere(
  words: Vocabulary,
  parts: readonly Part[],
  [language = '', ...others]: readonly string[],
): Promise<string> {
  const arriving = fetchParts(words, parts, language).then(() => language)
  if (others.length === 0) return arriving
  return inTime(arriving, HEAD_START).catch(() => {
    const next = firstThere(words, parts, others)
    return Promise.race([arriving.catch(() => next), next.catch(() => arriving)])
  })
}

const speechIn = ({ texts }: Vocabulary, language: string): Speech => ({
  language,
  t: createTranslate(language, texts.get(language) ?? new Map()),
})

/**
 * Speaks another language, once the words of all parts that are there in the present one are there in it too. The latest call
 * wins: an earlier one that comes late changes nothing. Rejects, and changes nothing, when words for the latest do not arrive.
 */
export function createSpeaker(i18n: I18n): (language: string) => Promise<void> {
  let latest = ''
  return async (language) => {
    latest = language
    const known = [...i18n.bundles.values()].map(({ part }) => part)
    try {
      await fetchWords(i18n, new Set(known), language)
    } catch (reason) {
      if (latest === language) throw reason
    }
    // Changing to the language that is spoken would draw the whole page once more.
    if (latest === language && i18n.speech.getState().language !== language)
      i18n.speech.setState(speechIn(i18n, language))
  }
}
