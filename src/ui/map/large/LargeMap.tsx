import { ReactFlowProvider } from '@xyflow/react'
import { useRef } from 'react'
import { useTranslation } from '../../../i18n/useTranslation'
import { useExplorer } from '../../../state/useExplorer'
import { MOST_DRAWN } from '../../../state/views'
import { Arriving } from '../../kit/Arriving'
import { AroundMap } from '../around/AroundMap'
import { LineMarks } from '../changes/LineMarks'
import { VersionCard, VersionStub } from '../changes/VersionCard'
import { VersionsMap } from '../changes/VersionsMap'
import type { FlowParts } from '../Flow'
import { SmallMap } from '../SmallMap'
import { LargeFlow } from './LargeFlow'
import './LargeMap.css'
import { useModel } from './useModel'
import { usePainter } from './usePainter'
import { useWindow } from './useWindow'

const versions: FlowParts = {
  cards: { role: VersionCard, stub: VersionStub },
  over: (layout) => <LineMarks curves={layout.curves} />,
}

/** The map of more roles than cards can be drawn of at once, and of any map that of what stands around some, and of what changed. */
export function LargeMap() {
  const isPart = useExplorer(({ around }) => around !== null)
  const isLarge = useExplorer(({ graph }) => graph.roles.size > MOST_DRAWN)
  if (isPart) return <AroundMap />
  return <VersionsMap>{isLarge ? <WholeMap /> : <SmallMap parts={versions} />}</VersionsMap>
}

function WholeMap() {
  const { t } = useTranslation()
  const canvas = useRef<HTMLDivElement>(null)
  const graph = useExplorer((state) => state.graph)
  const model = useModel(graph)
  const window = useWindow(canvas)
  const painter = usePainter()
  return (
    <ReactFlowProvider key={graph.id}>
      <section className="view career-map large-map" aria-label={t('map.label')}>
        <div className="large-levels" id="large-levels" aria-hidden="true" />
        <div className="canvas large-canvas" ref={canvas}>
          {model === null && <Arriving what="view" words={t('map.drawing')} />}
        </div>
        {painter !== null && model !== null && window !== null && (
          <LargeFlow key={graph.id} painter={painter} model={model} window={window} canvas={canvas} />
        )}
      </section>
    </ReactFlowProvider>
  )
}
