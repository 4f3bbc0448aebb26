import { useSyncExternalStore } from 'react'

/** Where the header has room for the title of the graph, for language and theme; Header.css and MoreItems.css name the same width. */
const ROOM = '(width >= 100em)'

function onRoom(tell: () => void) {
  const query = matchMedia(ROOM)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

export const useHasRoom = (): boolean => useSyncExternalStore(onRoom, () => matchMedia(ROOM).matches)
