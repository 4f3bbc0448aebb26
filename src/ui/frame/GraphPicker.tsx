import { GraphSelect } from './GraphSelect'
import { useHasRoom } from './hasRoom'
import { Subtitle } from './Subtitle'

/** In the place of the title, where there is room for that; else the graphs stand behind “More”. */
export function GraphPicker() {
  return useHasRoom() ? <GraphSelect className="subtitle" /> : <Subtitle />
}
