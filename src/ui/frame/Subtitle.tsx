import { useExplorer } from '../../state/useExplorer'
import { LocalText } from '../kit/LocalText'

/** The title of the graph, in the header. */
export function Subtitle() {
  const title = useExplorer((state) => state.graph.title)
  return (
    <p className="subtitle">
      <LocalText text={title} />
    </p>
  )
}
