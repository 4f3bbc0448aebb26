// The browser's storage, which may be refused, full, cleared, or written by another tab at any moment. Never throws.

export interface Device {
  /** Null when nothing stands there; undefined when storage is refused. */
  readonly read: (key: string) => string | null | undefined
  /** Whether it was written. */
  readonly write: (key: string, text: string) => boolean
  /** Whether it was taken away. */
  readonly remove: (key: string) => boolean
  readonly keys: () => readonly string[]
}

/** Reaching for a browser's storage may itself be refused, so it is reached for at each use. */
export function createDevice(storage: () => Storage): Device {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(storage())
    } catch {
      return otherwise
    }
  }
  return {
    read: (key) => attempt<string | null | undefined>((store) => store.getItem(key), undefined),
    write: (key, text) =>
      attempt((store) => {
        store.setItem(key, text)
        return true
      }, false),
    remove: (key) =>
      attempt((store) => {
        store.removeItem(key)
        return true
      }, false),
    keys: () =>
      attempt(
        (store) =>
          Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) => key !== ''),
        [],
      ),
  }
}

/** Unlike any other; pages that are not secure have no randomUUID. Holds no dot. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
