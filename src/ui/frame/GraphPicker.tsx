import { useSyncExternalStore } from 'react'
import { GraphSelect } from './GraphSelect'
import { Subtitle } from './Subtitle'

/** Where the header shows the title of the graph; Header.css and MoreItems.css name the same width. */
const ROOM = '(width >= 100em)'

function onRoom(tell: () => void) {
  const query = matchMedia(ROOM)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/** In the place of the title, where there is room for that; else the graphs stand behind “More”. */
export function GraphPicker() {
  const hasRoom = useSyncExternalStore(onRoom, () => matchMedia(ROOM).matches)
  return hasRoom ? <GraphSelect className="subtitle" /> : <Subtitle />
}
