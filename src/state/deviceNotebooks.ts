// The browser's database as a place for notebooks; and beside it the browser's storage, which takes a word in the call: there
// stands, for a moment, what the database may not have yet, and what earlier versions kept.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { newId } from '../notebook/newId'
import { type Leftover, NewerError, type NotebookStorage } from '../notebook/storage'
import { earlierNotebookKey, writtenKey } from './storage'

interface Stores extends DBSchema {
  /** Entries of a notebook, by graph and key. */
  entries: { key: [string, string]; value: unknown }
  /** What could not be read, by graph and an id. */
  aside: { key: [string, string]; value: string }
  /** The text of an earlier version that was taken over last, by graph. */
  taken: { key: string; value: string }
}

const NAME = 'rungs'
const VERSION = 1
const UNREADABLE = 'rungs.unreadable.'
const JOURNAL = 'rungs.journal.'

function rememberWritten(graph: string) {
  try {
    localStorage.setItem(writtenKey(graph), '')
  } catch {
    // The start of the next page knows a moment later.
  }
}

/** Asks the browser not to clear what is kept for want of room; some ask the person. */
async function askToStay() {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // It is no promise anyway.
  }
}

/** What was taken away on purpose is not missed. */
function forgetWritten(graph: string) {
  try {
    localStorage.removeItem(writtenKey(graph))
  } catch {
    // Then it counts as cleared.
  }
}

/** Tells other pages what was written; null where the browser has none, or refuses it with all that it would keep. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(NAME)
  } catch {
    return null
  }
}

/** Null where nothing stands, or where the browser does not tell. */
function readText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** All keys of a graph: a list stands behind every text. */
const ofGraph = (graph: string) => IDBKeyRange.bound([graph], [graph, []])

/** Such keys end with an id, which holds no dot, and that of a graph, which may. */
const graphOf = (prefix: string, key: string) => key.slice(prefix.length).replace(/^[^.]*\./, '')
const isFor = (graph: string, prefix: string, key: string) =>
  key.startsWith(prefix) && graphOf(prefix, key) === graph

/** What the browser's storage has keys of, as far as it tells. */
function graphsInStorage(): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => [
      ...[JOURNAL, UNREADABLE].filter((one) => key.startsWith(one)).map((one) => graphOf(one, key)),
      ...[writtenKey(''), earlierNotebookKey('')]
        .filter((one) => key.startsWith(one))
        .map((one) => key.slice(one.length)),
    ])
  } catch {
    return []
  }
}

/**
 * The connection to the database, opened when it is first asked for, and anew when the browser closed it.
 * @param onTaken what is to be done when another page takes the database over, or away
 */
function createConnection(onTaken: () => void) {
  let opening: Promise<IDBPDatabase<Stores>> | null = null
  const forget = () => {
    opening = null
  }
  const open = () =>
    openDB<Stores>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('entries')
        database.createObjectStore('aside')
        database.createObjectStore('taken')
      },
      blocking: (_current, _blocked, { target }) => {
        forget()
        if (target instanceof IDBDatabase) target.close()
        onTaken()
      },
      terminated: () => {
        forget()
        onTaken()
      },
    }).catch((error: unknown) => {
      forget()
      throw error instanceof DOMException && error.name === 'VersionError' ? new NewerError() : error
    })
  return async () => {
    opening ??= open()
    return opening
  }
}

/** Whether the page of this id is gone, as far as the browser can tell. */
const isGone = async (page: string): Promise<boolean> =>
  'locks' in navigator
    ? navigator.locks
        .request(`${JOURNAL}${page}`, { ifAvailable: true }, (lock) => lock !== null)
        .catch(() => true)
    : true

/** Tells other pages, for as long as a journal of it stands, that this one is there. */
function createPresence(page: string) {
  let leave: (() => void) | null = null
  return {
    come: () => {
      if (leave !== null || !('locks' in navigator)) return
      const gone = new Promise<void>((resolve) => {
        leave = resolve
      })
      void navigator.locks.request(`${JOURNAL}${page}`, () => gone).catch(() => null)
    },
    go: () => {
      leave?.()
      leave = null
    },
  }
}

/** Reaching for what a browser keeps may itself be refused, so it is reached for at each use. */
export function createDeviceNotebooks(): NotebookStorage {
  const page = newId()
  const listeners = new Set<(keys: null) => void>()
  const connect = createConnection(() => {
    for (const listener of listeners) listener(null)
  })
  const presence = createPresence(page)
  const journaled = new Set<string>()
  let hasAsked = false
  const channel = openChannel()

  const keysOf = (prefix: string, graph: string): readonly string[] => {
    try {
      return Object.keys(localStorage).filter((key) => isFor(graph, prefix, key))
    } catch {
      return []
    }
  }

  const leftover = (key: string, more: Partial<Leftover> = {}): readonly Leftover[] => {
    const text = readText(key)
    const settle = async () => {
      // What was written there since is another leftover.
      if (localStorage.getItem(key) === text) localStorage.removeItem(key)
    }
    return text === null ? [] : [{ text, before: null, isUnreadable: false, settle, ...more }]
  }

  return {
    read: async (graph, some) => {
      const { store, done } = (await connect()).transaction('entries')
      // What fails is told by each request.
      done.catch(() => null)
      const keys =
        some === undefined ? await store.getAllKeys(ofGraph(graph)) : some.map((key) => [graph, key] as const)
      const values =
        some === undefined
          ? await store.getAll(ofGraph(graph))
          : await Promise.all(some.map((key) => store.get([graph, key])))
      return new Map(keys.map(([, key], index) => [key, values[index]]))
    },
    update: async (graph, keys, change) => {
      const transaction = (await connect()).transaction('entries', 'readwrite', { durability: 'strict' })
      const { store, done } = transaction
      done.catch(() => null)
      const values = await Promise.all(keys.map((key) => store.get([graph, key])))
      const entries = change(new Map(keys.map((key, index) => [key, values[index]])))
      await Promise.all([...entries.map((entry) => store.put(entry, [graph, entry.key])), done])
      rememberWritten(graph)
      if (!hasAsked) void askToStay()
      hasAsked = true
      channel?.postMessage({ graph, keys: entries.map(({ key }) => key) })
    },
    remove: async (graph, keys) => {
      const transaction = (await connect()).transaction('entries', 'readwrite')
      await Promise.all([...keys.map((key) => transaction.store.delete([graph, key])), transaction.done])
    },
    aside: {
      read: async (graph) => (await connect()).getAll('aside', ofGraph(graph)),
      add: async (graph, text) => {
        await (await connect()).add('aside', text, [graph, newId()])
        rememberWritten(graph)
        channel?.postMessage({ graph, keys: null })
      },
      clear: async (graph) => {
        const database = await connect()
        await database.delete('aside', ofGraph(graph))
        if ((await database.count('entries', ofGraph(graph))) === 0) forgetWritten(graph)
        channel?.postMessage({ graph, keys: null })
      },
    },
    leftovers: async (graph) => {
      const database = await connect()
      const before = (await database.get('taken', graph)) ?? null
      const [earlier] = leftover(earlierNotebookKey(graph), { before })
      // By now it is sure to be gone from where it stood.
      if (earlier === undefined && before !== null) await database.delete('taken', graph)
      const journals: (readonly Leftover[])[] = []
      for (const key of keysOf(JOURNAL, graph)) {
        const [writer = ''] = key.slice(JOURNAL.length).split('.')
        if (writer !== page && (await isGone(writer))) journals.push(leftover(key))
      }
      return [
        ...(earlier === undefined
          ? []
          : [
              {
                ...earlier,
                settle: async () => {
                  await database.put('taken', earlier.text, graph)
                  await earlier.settle()
                },
              },
            ]),
        ...keysOf(UNREADABLE, graph).flatMap((key) => leftover(key, { isUnreadable: true })),
        ...journals.flat(),
      ]
    },
    journal: (graph, text) => {
      const key = `${JOURNAL}${page}.${graph}`
      if (text === '' && !journaled.has(graph)) return true
      try {
        if (text === '') {
          localStorage.removeItem(key)
          journaled.delete(graph)
        } else {
          localStorage.setItem(key, text)
          journaled.add(graph)
          // Some browsers take a text and do not keep it.
          if (localStorage.getItem(key) !== text) return false
        }
      } catch {
        return false
      }
      if (journaled.size > 0) presence.come()
      else presence.go()
      return true
    },
    journals: (graph) => keysOf(JOURNAL, graph).flatMap((key) => readText(key) ?? []),
    graphs: async () => {
      const ids = graphsInStorage()
      try {
        const database = await connect()
        const keys = [...(await database.getAllKeys('entries')), ...(await database.getAllKeys('aside'))]
        return { ids: [...new Set([...ids, ...keys.map(([graph]) => graph)])], fault: null }
      } catch (fault) {
        return { ids: [...new Set(ids)], fault }
      }
    },
    onChange: (graph, listener) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (typeof data !== 'object' || data === null || !('graph' in data) || data.graph !== graph) return
        const keys: unknown = 'keys' in data ? data.keys : null
        listener(Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : null)
      }
      // A page that was put away hears nothing meanwhile.
      const comeBack = ({ persisted }: PageTransitionEvent) => {
        if (persisted) listener(null)
      }
      channel?.addEventListener('message', hear)
      addEventListener('pageshow', comeBack)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        channel?.removeEventListener('message', hear)
        removeEventListener('pageshow', comeBack)
      }
    },
  }
}
