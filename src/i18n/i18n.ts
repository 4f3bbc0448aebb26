// Keeps which words there are, fetches more, and switches to another language once its words are there.
import { createStore, type StoreApi } from 'zustand/vanilla'
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

export interface I18n {
  readonly speech: StoreApi<Speech>
  readonly load: LoadWords
  /** All parts that are there or on their way, by language and part. */
  readonly bundles: Map<string, Bundle>
  /** All texts that are there, by language and key. */
  readonly texts: Map<string, Map<string, string>>
}

const keyOf = (language: string, part: Part): string => `${language}/${part}`

/** Whether the words of all `parts` are there in the language that is spoken. */
export function hasWords({ speech, bundles }: I18n, parts: readonly Part[]): boolean {
  const { language } = speech.getState()
  return parts.every((part) => bundles.get(keyOf(language, part))?.isThere === true)
}

/** Gets the words of `parts`, each once. Rejects when any does not arrive; that one is fetched again when asked for. */
export async function fetchWords(
  i18n: I18n,
  parts: Iterable<Part>,
  language = i18n.speech.getState().language,
): Promise<void> {
  await Promise.all(Array.from(parts, (part) => fetchPart(i18n, language, part).arriving))
}

function fetchPart({ load, bundles, texts }: I18n, language: string, part: Part): Bundle {
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
  const [first = '', ...others] = languages
  const i18n: I18n = {
    speech: createStore(() => ({ language: first, t: createTranslate(first, new Map()) })),
    load,
    bundles: new Map(),
    texts: new Map(),
  }
  await speakFirst(i18n, parts, [first, ...others])
  return i18n
}

async function speakFirst(
  i18n: I18n,
  parts: readonly Part[],
  [language = '', ...others]: readonly string[],
): Promise<void> {
  try {
    await fetchWords(i18n, parts, language)
  } catch (reason) {
    if (others.length === 0) throw reason
    return speakFirst(i18n, parts, others)
  }
  speakIn(i18n, language)
}

const speakIn = ({ speech, texts }: I18n, language: string): void =>
  speech.setState({ language, t: createTranslate(language, texts.get(language) ?? new Map()) })

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
    if (latest === language && i18n.speech.getState().language !== language) speakIn(i18n, language)
  }
}
