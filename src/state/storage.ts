// What the device remembers. A browser may refuse storage: then the choice lasts as long as the page.

const KEYS = {
  theme: 'rungs.theme',
  usualLanguage: 'rungs.language',
  bothLanguages: 'rungs.bothLanguages',
} as const

/** The remembered value, or null when there is none or storage is refused. */
export function recall(key: keyof typeof KEYS): string | null {
  try {
    return localStorage.getItem(KEYS[key])
  } catch {
    return null
  }
}

/** Remembers a value where the browser allows it. */
export function remember(key: keyof typeof KEYS, value: string): void {
  try {
    localStorage.setItem(KEYS[key], value)
  } catch {
    // Refused or full: the choice still holds on this page.
  }
}
