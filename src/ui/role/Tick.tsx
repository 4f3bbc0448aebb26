import type { Responsibility } from '../../graph/model'
import { lineOfTick, tickedLines, tickIdOf } from '../../graph/tickId'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { DoneMark } from '../kit/DoneMark'
import { KEPT_HERE } from '../kit/KeptHere'
import { useIsReadOnly } from '../kit/useSheetOf'
import './Tick.css'

/** Whether the person does one responsibility today; on paper only those that they do say so. */
export function Tick({ responsibility }: { readonly responsibility: Responsibility }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const { text } = responsibility
  const today = useNotebook((notebook) => notebook.today)
  const isDone = tickedLines(graph, today).has(responsibility)
  const isReadOnly = useIsReadOnly()
  const tick = useNotebook((notebook) => notebook.tick)
  const wording = useWording(graph.languages)
  /** One line may be ticked as one that its role shares with others, and as its own. */
  const ticks = () => today.filter((id) => lineOfTick(graph, id) === responsibility)
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          aria-label={t('today.tick', { responsibility: wording(text) })}
          // It stays in reach of the keyboard, and says why nothing comes of it.
          aria-disabled={isReadOnly}
          aria-describedby={isReadOnly ? KEPT_HERE : undefined}
          checked={isDone}
          onChange={({ target }) => {
            if (isReadOnly) return
            if (target.checked) tick(tickIdOf(graph, responsibility), true)
            else for (const id of ticks()) tick(id, false)
          }}
        />
      </label>
      <span className="printed">
        <DoneMark responsibility={responsibility} />
      </span>
    </>
  )
}

/** What all boxes of a list are for. Each says it itself to those who do not see that it stands over them. */
export function TickHint() {
  const { t } = useTranslation()
  return (
    <span className="tick-hint" aria-hidden="true">
      {t('today.done')}
    </span>
  )
}
