import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useSyncExternalStore } from 'react'
import './GraphPicker.css'
import { Subtitle } from './Subtitle'
import { useGraphChoices } from './useGraphChoices'

/** Where the header shows the title of the graph; Header.css and MoreItems.css name the same width. */
const ROOM = '(width >= 100em)'

function onRoom(tell: () => void) {
  const query = matchMedia(ROOM)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/** In the place of the title, where there is room for that; else the graphs stand in the menu “More”. */
export function GraphPicker() {
  const { label, choices, value, onChoose } = useGraphChoices()
  const hasRoom = useSyncExternalStore(onRoom, () => matchMedia(ROOM).matches)
  if (!hasRoom) return <Subtitle />
  return (
    <div className="subtitle graph-choice">
      <select
        className="graph-select"
        aria-label={label}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
        onKeyDown={openBeforeChoosing}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      <ChevronDown size={16} aria-hidden="true" />
    </div>
  )
}

/** Where a key would choose in a list that is not open yet, it opens the list: a choice leaves the page. */
function openBeforeChoosing(event: KeyboardEvent<HTMLSelectElement>) {
  const { key, ctrlKey, metaKey, altKey, currentTarget } = event
  if (ctrlKey || metaKey || altKey || !/^(Arrow|Home|End|Page|.$)/u.test(key)) return
  // Safari before 18.4 lacks it, and opens the list at these keys itself.
  if (!('showPicker' in currentTarget)) return
  event.preventDefault()
  currentTarget.showPicker()
}
