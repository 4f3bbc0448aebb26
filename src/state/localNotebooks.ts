// The browser's own storage as a place for notebooks. It answers at once: what it is asked to do is done before the
// promise is given, so that a change made right before the page closes is on the device.
import type { NotebookStorage } from '../notebook/storage'

/** Reaching for a browser's storage may itself be refused, so it is reached for at each use. */
export function createLocalNotebooks(storage: () => Storage): NotebookStorage {
  const use = <T>(act: (storage: Storage) => T) => new Promise<T>((resolve) => resolve(act(storage())))
  return {
    read: (key) => use((store) => store.getItem(key)),
    update: (key, change) =>
      use((store) => {
        const text = change(store.getItem(key))
        if (text !== null) store.setItem(key, text)
      }),
    remove: (key) => use((store) => store.removeItem(key)),
    keys: (prefix) =>
      use((store) =>
        Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) =>
          key.startsWith(prefix),
        ),
      ),
    onChange: (listener) => {
      const hear = ({ key }: StorageEvent) => listener(key)
      addEventListener('storage', hear)
      return () => removeEventListener('storage', hear)
    },
  }
}
