// Compares languages, which are BCP 47 codes: by language, then script, then region, where a code that names no script
// or region means the likely one. Codes that no browser knows are compared by their first part.

interface Parts {
  readonly language: string
  readonly script?: string | undefined
  readonly region?: string | undefined
}

// A page asks about the same few codes thousands of times.
const known = new Map<string, Parts>()

function partsOf(code: string): Parts {
  let parts = known.get(code)
  if (parts === undefined) {
    try {
      parts = new Intl.Locale(code).maximize()
    } catch {
      parts = { language: code.toLowerCase().split('-')[0] ?? '' }
    }
    known.set(code, parts)
  }
  return parts
}

/** Whether browsers take a code for that of a language; they throw at any other. */
export const isKnown = (code: string): boolean => 'script' in partsOf(code)

/** The script of a code, such as `Hans` for `zh-SG`; undefined where no browser knows it. */
export const scriptOf = (code: string): string | undefined => partsOf(code).script

/** Whether two codes name one language, perhaps of different scripts or regions: `zh` and `zh-TW`. */
export const isSameLanguage = (a: string, b: string): boolean => partsOf(a).language === partsOf(b).language

/** Whether two codes name one language in one script: `zh-HK` and `zh-TW`, but not `zh-SG`. */
export const isSameScript = (a: string, b: string): boolean =>
  isSameLanguage(a, b) && scriptOf(a) === scriptOf(b)

/** A code as browsers know it, from one that some programs write: `zh_HK`. */
export const toCode = (written: string): string => written.replaceAll('_', '-')

/**
 * The one of some codes that a reader of another reads best: the same, else the same language, of those the same script,
 * of those the same region; ties go to the first. Null when none is of that language.
 */
export function nearestLanguage(wish: string, codes: readonly string[]): string | null {
  if (codes.includes(wish)) return wish
  const wished = toCode(wish)
  const likeness = (code: string) =>
    isSameScript(code, wished) ? 2 + Number(partsOf(code).region === partsOf(wished).region) : 1
  const [nearest] = codes
    .filter((code) => isSameLanguage(code, wished))
    .toSorted((a, b) => likeness(b) - likeness(a))
  return nearest ?? null
}

/** Scripts in use that run from right to left. */
const FROM_RIGHT = /Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/

/** The way in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  FROM_RIGHT.test(scriptOf(language) ?? '') ? 'rtl' : 'ltr'
