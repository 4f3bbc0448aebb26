import { useEffect } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { versionsOf } from '../../library/versions'
import { useExplorer } from '../../state/useExplorer'
import { findVersionChanges } from '../../state/versionChanges'
import { OneBlock } from '../kit/OneBlock'
import { PanelHead } from '../kit/PanelHead'
import { useVersionChanges } from '../kit/useVersionChanges'
import './ChangesPanel.css'
import { FoundPanel } from './FoundPanel'

/** What changed between the open map and another version of it. */
export function ChangesPanel() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const version = useExplorer(({ panel }) => (panel?.kind === 'changes' ? panel.version : null))
  const changes = useVersionChanges()
  useEffect(() => {
    if (version !== null) void findVersionChanges(graph, version)
  }, [graph, version])
  if (version === null) return null
  const isShown = changes.graph === graph && changes.version === version
  return (
    <section aria-labelledby="panel-heading">
      <OneBlock>
        <PanelHead eyebrow={t('changes.eyebrow')}>{t('changes.label')}</PanelHead>
        <VersionChoice version={version} />
      </OneBlock>
      {isShown && changes.found !== null ? (
        <FoundPanel found={changes.found} version={version} />
      ) : (
        <Step version={version} step={isShown ? changes.step : 'working'} share={changes.share} />
      )}
    </section>
  )
}

/** Which of several versions; nothing where there is one. */
function VersionChoice({ version }: { readonly version: string }) {
  const { t } = useTranslation()
  const id = useExplorer((state) => state.graph.id)
  const openPanel = useExplorer((state) => state.openPanel)
  const versions = versionsOf(id)
  if (versions.length < 2) return null
  return (
    <label className="changes-choice">
      {t('changes.choose')}
      <select
        value={version}
        onChange={({ target }) => openPanel({ kind: 'changes', version: target.value })}
      >
        {versions.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface StepProps {
  readonly version: string
  readonly step: 'working' | 'found' | 'lost' | 'broken' | 'failed'
  readonly share: number
}

/** How far it is, or why there is nothing to show. */
function Step({ version, step, share }: StepProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  if (step === 'working' || step === 'found')
    return (
      <div className="changes-working">
        <p role="status">{t('changes.working')}</p>
        <progress value={share} max={1} aria-label={t('changes.progress')} />
      </div>
    )
  return (
    <>
      <p role="status">{t(`changes.${step}`, { version })}</p>
      {step !== 'broken' && (
        <button type="button" className="button" onClick={() => void findVersionChanges(graph, version)}>
          {t('changes.again')}
        </button>
      )}
    </>
  )
}
