import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { LocalText } from '../kit/LocalText'
import { PanelHead } from '../kit/PanelHead'
import { OtherLanguage } from '../kit/PanelText'

/** Asks which role one is in, of those that lead to the goal: a sheet is about one step. */
export function WhichRole({ goal }: { readonly goal: Role }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const wording = useWording(graph.languages)
  const mine = useExplorer((state) => graph.roles.get(state.myRole ?? ''))
  const startComparison = useExplorer((state) => state.startComparison)
  const planRoute = useExplorer((state) => state.planRoute)
  const role = wording(goal.title)
  return (
    <section className="ready" aria-labelledby="panel-heading">
      <PanelHead eyebrow={t('ready.eyebrow')}>{t('ready.label')}</PanelHead>
      {mine !== undefined && mine !== goal && (
        <>
          <p>{t('ready.noMove', { from: wording(mine.title), to: role })}</p>
          <p className="actions">
            <button type="button" className="button" onClick={() => startComparison(mine.id, goal.id)}>
              {t('compare.label')}
            </button>
            <button type="button" className="button" onClick={() => planRoute(mine.id, goal.id)}>
              {t('role.planRoute')}
            </button>
          </p>
        </>
      )}
      <p id="which-role">{t(mine === undefined ? 'mine.askReady' : 'ready.leadThere', { role })}</p>
      <ul className="which-roles" aria-labelledby="which-role">
        {(graph.arriving.get(goal.id) ?? []).map(({ from }) => {
          const title = graph.roles.get(from)?.title ?? from
          return (
            <li key={from}>
              <button
                type="button"
                className="button which-role"
                onClick={() => openReadiness(from, goal.id)}
              >
                <LocalText text={title} />
              </button>
              <OtherLanguage text={title} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
