import { countLines, LINE_GROUPS } from '../../graph/groupLines'
import { isAreaGroup } from '../../graph/ladder'
import { isMatched } from '../../graph/roleGraph'
import type { NextToday } from '../../graph/today'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { DifferenceBar, DifferenceMark, DifferenceWords } from '../kit/Difference'
import { FieldMark } from '../kit/FieldMark'
import { RoleLink } from '../kit/RoleLink'
import '../kit/titleButton.css'
import { LocalText } from '../kit/LocalText'
import { OtherLanguage, PanelText } from '../kit/PanelText'
import { ReadyButton } from '../kit/ReadyButton'
import { WhyButton } from '../kit/WhyButton'

/** For each role that one's roles lead to, which of its lines what is ticked covers, covers in part, and leaves new. */
export function NextRoles({ roles }: { readonly roles: readonly NextToday[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h3 id="next-today">{t('today.next')}</h3>
      <p className="note">{t('today.nextBasis')}</p>
      {roles.some(({ lines }) => lines.some(({ group }) => isAreaGroup(group))) && (
        <p className="note">{t('today.nextAreas')}</p>
      )}
      <ul className="today-roles" aria-labelledby="next-today">
        {roles.map((one) => (
          <NextRole key={one.role.id} next={one} />
        ))}
      </ul>
    </>
  )
}

function NextRole({ next: { role, moves, lines } }: { readonly next: NextToday }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const selectRole = useExplorer((state) => state.selectRole)
  const held = isMatched(graph) ? lines : []
  const counts = countLines(held)
  return (
    <li className="today-role">
      <h4 className="today-title">
        <FieldMark graph={graph} field={role.field} />
        <RoleLink to={role.id} className="bare-button heading-button" onClick={() => selectRole(role.id)}>
          <LocalText text={role.title} />
        </RoleLink>
      </h4>
      <OtherLanguage text={role.title} />
      <DifferenceBar counts={counts} />
      <DifferenceWords counts={counts} />
      {LINE_GROUPS.map((kind) => {
        const own = held.filter(({ group }) => group === kind)
        if (own.length === 0) return null
        return (
          <div key={kind} className="today-group" data-difference={kind}>
            <p className="today-count">
              <DifferenceMark kind={kind} /> {t(`difference.${kind}`)}
            </p>
            <ul>
              {own.map(({ responsibility: { id, text } }) => (
                <li key={id}>
                  <PanelText text={text} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {moves.map((move) => (
        <p key={move.from} className="today-ways">
          <span className="note today-from">
            {t('today.from')} <LocalText text={graph.roles.get(move.from)?.title ?? move.from} />
          </span>
          <WhyButton transition={move} />
          <ReadyButton transition={move} />
        </p>
      ))}
    </li>
  )
}
