import { compareRoles } from '../../graph/compare'
import type { Held } from '../../graph/groupLines'
import { AREA_GROUPS } from '../../graph/ladder'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { DifferenceMark } from '../kit/Difference'
import { PanelText } from '../kit/PanelText'
import { useHeldName } from '../kit/useHeldAgainst'
import { useNoted } from '../kit/useSheetOf'
import { NoteBoxes } from './NoteBoxes'

interface Props {
  readonly from: Held
  readonly to: Role
}

/** What can be said first in a talk: the responsibilities that are covered already, each with what that rests on. */
export function CoveredLines({ from, to }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const nameOf = useHeldName()
  const comparison = compareRoles(graph, from, to)
  const { covered } = comparison
  const isReworded = AREA_GROUPS.some((group) => comparison[group].length > 0)
  const step = { from: from.id, to: to.id }
  const noted = useNoted(step)
  return (
    <>
      <h3 id="ready-covered">{t('ready.covered')}</h3>
      {from.tickedIn && <p className="note ready-note">{t('ready.byTicks')}</p>}
      {covered.length === 0 ? (
        <p className="note ready-note">
          {t(isReworded ? 'ready.noneAlike' : 'ready.noneCovered', { from: nameOf(from) })}
        </p>
      ) : (
        <ul className="covered-lines" aria-labelledby="ready-covered">
          {covered.map(({ responsibility, restsOn }) => (
            <li key={responsibility.id}>
              <DifferenceMark kind="covered" />
              <div>
                <h4>
                  <PanelText text={responsibility.text} />
                </h4>
                {restsOn.map(({ id, text }) => (
                  <p key={id} className="covered-by">
                    <span className="unseen">{t('compare.restsOn')} </span>
                    <PanelText text={text} />
                  </p>
                ))}
                {/* Written when the line was not covered. */}
                {noted.includes(responsibility.id) && (
                  <NoteBoxes step={step} responsibility={responsibility.id} text={responsibility.text} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
