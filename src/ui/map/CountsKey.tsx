import { countedIn } from '../../scene/scene'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { MarksKey } from '../kit/MarksKey'

/** What the counts on the map mean. */
export function CountsKey() {
  const scene = useExplorer(sceneOf)
  return <MarksKey transitions={countedIn(scene)} above />
}
