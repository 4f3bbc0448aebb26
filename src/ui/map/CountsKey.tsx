import { countedIn } from '../../scene/scene'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { MarksKey } from '../kit/MarksKey'
import './CountsKey.css'
import { KeyRoom } from './KeyRoom'

/** What the counts on the map mean. */
export function CountsKey() {
  const scene = useExplorer(sceneOf)
  return (
    <div className="counts-key">
      <KeyRoom />
      <MarksKey transitions={countedIn(scene)} above />
    </div>
  )
}
