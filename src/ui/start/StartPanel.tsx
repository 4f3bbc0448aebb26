import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import { BothLanguages } from '../kit/BothLanguages'
import { LocalText } from '../kit/LocalText'
import { PanelHeading } from '../kit/PanelHeading'
import { PanelText } from '../kit/PanelText'
import { useDataDate } from '../kit/useDataDate'

/** What stands beside the map with nothing chosen: how to begin, the signs of readiness, the source. */
export function StartPanel() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const startComparison = useExplorer((state) => state.startComparison)
  const openToday = useExplorer((state) => state.openToday)
  const { signals, notes } = graph.readiness
  const signCount = signals.length
  return (
    <section aria-labelledby="panel-heading">
      <p className="eyebrow dotted">
        <span>{t('start.eyebrow')}</span>
        <span>
          <LocalText text={graph.title} />
        </span>
      </p>
      <PanelHeading>{t('start.heading')}</PanelHeading>
      <p className="note">{t('start.lead')}</p>
      <div className="actions">
        {graph.roles.size > 1 && (
          <button type="button" className="button strong" onClick={() => startComparison(null)}>
            {t('start.compare')}
          </button>
        )}
        <button type="button" className="button" onClick={() => openToday()}>
          {t('today.label')}
        </button>
        <BothLanguages />
      </div>
      {signCount > 0 && (
        <>
          <h3 id="signs">{t('start.signs', { count: signCount })}</h3>
          <ol className="numbered" aria-labelledby="signs">
            {signals.map(({ id, text }) => (
              <li key={id}>
                <PanelText text={text} />
              </li>
            ))}
          </ol>
        </>
      )}
      {notes.map(({ id, text }) => (
        <p key={id} className="note">
          <PanelText text={text} />
        </p>
      ))}
      <h3>{t('start.source')}</h3>
      <p className="note">
        <PanelText text={graph.source.title} />
      </p>
      {graph.source.note && (
        <p className="note">
          <PanelText text={graph.source.note} />
        </p>
      )}
      <p className="note">{useDataDate()}</p>
    </section>
  )
}
