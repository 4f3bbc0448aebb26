import { useIsStacked } from '../kit/narrow'
import { IAmNow } from './IAmNow'
import './StartStrip.css'

/** Above the view where the panel stands below it: the one question, before all else. */
export function StartStrip() {
  return useIsStacked() ? (
    <div className="start-strip">
      <IAmNow />
    </div>
  ) : null
}
