/** What a browser gives or, by its settings, refuses, be it with null or by throwing. */
export function ifGiven<T>(ask: () => T | null): T | null {
  try {
    return ask()
  } catch {
    return null
  }
}
