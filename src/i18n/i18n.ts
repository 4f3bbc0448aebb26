// Sets i18next up, keeps which words it has, and switches it to a language once its words are there.
import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type LoadWords, loadWords, type Part } from './words'

/** The words of one part in one language. */
interface Bundle {
  readonly part: Part
  readonly arriving: Promise<void>
  isThere: boolean
}

interface Vocabulary {
  readonly load: LoadWords
  /** All that is there or on its way, by language and part. */
  readonly bundles: Map<string, Bundle>
}

const vocabularies = new WeakMap<i18n, Vocabulary>()

const keyOf = (language: string, part: Part): string => `${language}/${part}`

/** Whether an instance has the words of all `parts` in the language that it speaks. */
export function hasWords(instance: i18n, parts: readonly Part[]): boolean {
  const bundles = vocabularies.get(instance)?.bundles
  return parts.every((part) => bundles?.get(keyOf(instance.language, part))?.isThere === true)
}

/** Gets the words of `parts`, each once. Rejects when any does not arrive; that one is fetched again when asked for. */
export async function fetchWords(
  instance: i18n,
  parts: Iterable<Part>,
  language = instance.language,
): Promise<void> {
  const vocabulary = vocabularies.get(instance)
  if (vocabulary === undefined) return
  await Promise.all(Array.from(parts, (part) => fetchPart(instance, vocabulary, language, part).arriving))
}

function fetchPart(instance: i18n, { load, bundles }: Vocabulary, language: string, part: Part): Bundle {
  const key = keyOf(language, part)
  const before = bundles.get(key)
  if (before !== undefined) return before
  const arriving = load(language, part).then(
    (words) => {
      instance.addResourceBundle(language, 'translation', words, true)
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

/** An instance that already speaks the first of `languages` whose words can be fetched. Rejects when none can. */
export async function createI18n({ languages, parts, load = loadWords }: Beginning): Promise<i18n> {
  const instance = i18next.createInstance()
  vocabularies.set(instance, { load, bundles: new Map() })
  const [first, ...others] = languages
  void instance.use(initReactI18next).init({
    ...(first !== undefined && { lng: first }),
    initAsync: false,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  })
  await speakFirst(instance, parts, [first ?? '', ...others])
  return instance
}

async function speakFirst(
  instance: i18n,
  parts: readonly Part[],
  [language = '', ...others]: readonly string[],
): Promise<void> {
  try {
    await fetchWords(instance, parts, language)
  } catch (reason) {
    if (others.length === 0) throw reason
    return speakFirst(instance, parts, others)
  }
  if (instance.language !== language) await instance.changeLanguage(language)
}

/**
 * Makes the instance speak a language, once the words of all parts that it has are there. The latest call wins: an
 * earlier one that comes late changes nothing. Rejects, and changes nothing, when words for the latest do not arrive.
 */
export function createSpeaker(instance: i18n): (language: string) => Promise<void> {
  let latest = ''
  return async (language) => {
    latest = language
    const known = [...(vocabularies.get(instance)?.bundles.values() ?? [])].map(({ part }) => part)
    try {
      await fetchWords(instance, new Set(known), language)
    } catch (reason) {
      if (latest === language) throw reason
    }
    // Changing to the language that is spoken would draw the whole page once more.
    if (latest === language && instance.language !== language) await instance.changeLanguage(language)
  }
}
