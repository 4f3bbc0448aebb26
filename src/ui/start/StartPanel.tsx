import { startTransition, useEffect, useState } from 'react'
import type { Text } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { holdsNotebook } from '../../state/storage'
import { useExplorer } from '../../state/useExplorer'
import { BothLanguages } from '../kit/BothLanguages'
import { Boundary } from '../kit/Boundary'
import { LocalText } from '../kit/LocalText'
import { useIsStacked } from '../kit/narrow'
import { onUse } from '../kit/onUse'
import { PanelHeading } from '../kit/PanelHeading'
import { PanelText } from '../kit/PanelText'
import { useDataDate } from '../kit/useDataDate'
import '../kit/disclosure.css'
import { IAmNow } from './IAmNow'

/** What is known of the person. */
const Mine = onUse(async () => (await import('./Mine')).Mine, { words: ['role', 'ready', 'compare'] }).Shown

/** What stands beside the map with nothing chosen: which role one is in, what one began; short, the signs of readiness and the source. */
export function StartPanel() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const isStacked = useIsStacked()
  const hasOpened = useExplorer((state) => state.trail.length > 0)
  const hasRole = useExplorer((state) => state.myRole !== null)
  const startComparison = useExplorer((state) => state.startComparison)
  const openToday = useExplorer((state) => state.openToday)
  const openDialog = useExplorer((state) => state.openDialog)
  return (
    <section aria-labelledby="panel-heading">
      {isStacked ? (
        // The question stands above the view.
        <PanelHeading>
          <LocalText text={graph.title} />
        </PanelHeading>
      ) : (
        <>
          <p className="eyebrow">
            <span className="dotted">
              <span>{t('start.eyebrow')}</span>
              <span>
                <LocalText text={graph.title} />
              </span>
            </span>
          </p>
          <PanelHeading>{t(hasRole ? 'mine.answered' : 'mine.heading')}</PanelHeading>
          {!hasRole && <p className="note">{t('mine.lead')}</p>}
          <IAmNow />
        </>
      )}
      <div className="actions">
        {graph.roles.size > 1 && (
          <button type="button" className="button" onClick={() => startComparison(null)}>
            {t('start.compare')}
          </button>
        )}
        <button type="button" className="button" onClick={() => openToday()}>
          {t('today.label')}
        </button>
        {/* With a trail there are stops enough; it is behind “More” as well. */}
        {!hasOpened && (
          <button type="button" className="button" onClick={() => openDialog('own-roles')}>
            {t('ownRoles.label')}
          </button>
        )}
        <BothLanguages />
      </div>
      {/* Where the device keeps nothing, what this visit wrote came after something was opened. */}
      {(hasRole || hasOpened || holdsNotebook(graph.id)) && (
        <Boundary>
          <Mine />
        </Boundary>
      )}
      <FromTheSource />
    </section>
  )
}

/** The signs, the first remark on pace and the source; what else the source says is there on demand. */
function FromTheSource() {
  const { t } = useTranslation()
  const { source, readiness } = useExplorer((state) => state.graph)
  const [pace, ...others] = readiness.notes
  const count = readiness.signals.length
  return (
    <>
      {count > 0 && (
        <>
          <h3 id="signs">{t('start.signs', { count })}</h3>
          <ol className="numbered" aria-labelledby="signs">
            {readiness.signals.map(({ id, text }) => (
              <li key={id}>
                <PanelText text={text} />
              </li>
            ))}
          </ol>
        </>
      )}
      {pace && <Note text={pace.text} />}
      <h3>{t('start.source')}</h3>
      <Note text={source.title} />
      <details className="disclosure">
        <summary>{t('start.more')}</summary>
        {others.map(({ id, text }) => (
          <Note key={id} text={text} />
        ))}
        {source.note && <Note text={source.note} />}
        <DataDate />
      </details>
    </>
  )
}

/** To name a day takes a browser 15 ms the first time. This one stands folded, so it can wait until the page is there. */
function DataDate() {
  const [isThere, setIsThere] = useState(false)
  useEffect(() => startTransition(() => setIsThere(true)), [])
  return isThere && <Day />
}

const Day = () => <p className="note">{useDataDate()}</p>

const Note = ({ text }: { readonly text: Text }) => (
  <p className="note">
    <PanelText text={text} />
  </p>
)
