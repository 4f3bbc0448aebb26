import { lineOfTick, tickedLines, tickIdOf } from '../../graph/tickId'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { DoneMark } from '../kit/DoneMark'
import { KEPT_HERE } from '../kit/KeptHere'
import type { BesideLine } from '../kit/ResponsibilityList'
import { useIsReadOnly } from '../kit/useSheetOf'
import './Tick.css'

/** Whether the person does one responsibility today; on paper only those that they do say so. */
export function Tick({ responsibility, number, textId }: BesideLine) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const today = useNotebook((notebook) => notebook.today)
  const isDone = tickedLines(graph, today).has(responsibility)
  const isReadOnly = useIsReadOnly()
  const tick = useNotebook((notebook) => notebook.tick)
  /** One line may be ticked as one that its role shares with others, and as its own. */
  const ticks = () => today.filter((id) => lineOfTick(graph, id) === responsibility)
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          // Whoever reads on has just heard the line; whoever comes by Tab hears it behind.
          aria-label={t('today.tick', { number })}
          // It stays in reach of the keyboard, and says why nothing comes of it.
          aria-disabled={isReadOnly}
          aria-describedby={isReadOnly ? `${textId} ${KEPT_HERE}` : textId}
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
