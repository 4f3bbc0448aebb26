import { useContext, useDeferredValue, useEffect, useRef, useState } from 'react'
import { createFollowing } from '../../state/following'
import { leftAlone } from '../../state/leftAlone'
import { currentLanguage, currentView } from '../../state/selectors'
import { ExplorerContext, FollowingContext, useExplorer } from '../../state/useExplorer'
import { NotebookStorageContext } from '../../state/useNotebook'
import { Arriving } from '../kit/Arriving'
import { Boundary } from '../kit/Boundary'
import { Following } from '../kit/Following'
import { type PanelRecord, PanelsContext } from '../kit/panelRecord'
import { StageContext } from '../kit/stage'
import { Announcer } from './Announcer'
import './Embedded.css'
import { EmbeddedBar } from './EmbeddedBar'
import { Notices } from './Notices'
import { PageTitle } from './PageTitle'
import { PanelFrame } from './PanelFrame'
import { SkipLink } from './SkipLink'
import { FollowChanges, useDirector } from './useDirector'
import { useDocumentLanguage } from './useDocumentLanguage'
import { useHostHeight } from './useHostHeight'
import { useHostScroll } from './useHostScroll'
import { views } from './views'

interface Props {
  readonly records: readonly PanelRecord[]
  readonly onSpeak: (language: string) => Promise<void>
}

/** The app as it stands in another page: it says how high it would be, and fits into whatever height it is given. */
export function Embedded({ records, onSpeak }: Props) {
  const language = useExplorer(currentLanguage)
  const chosen = useExplorer(currentView)
  const view = useDeferredValue(chosen)
  const graph = useExplorer((state) => state.graph)
  const isOpen = useExplorer((state) => state.panel !== null)
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => void onSpeak(language).catch(() => null), [language, onSpeak])
  useDocumentLanguage()
  useHostHeight(page)
  useHostScroll(page)
  const explorer = useContext(ExplorerContext)
  const [stores] = useState(() => explorer && { page: explorer, following: createFollowing(explorer) })
  if (stores === null) throw new Error('There is no store')
  const { director, stage } = useDirector(stores.following)
  const { Shown } = views[view]
  return (
    <NotebookStorageContext value={leftAlone}>
      <PanelsContext value={records}>
        <FollowingContext value={stores}>
          <StageContext value={stage}>
            <PageTitle />
            <SkipLink />
            <div className="embedded" ref={page}>
              <div className="embedded-top">
                <EmbeddedBar />
                <Notices />
              </div>
              <main className="embedded-main">
                <Boundary key={view} about={graph}>
                  <Shown fallback={<Arriving what="view" className="view" />} />
                </Boundary>
                {isOpen && (
                  <Following>
                    <PanelFrame />
                  </Following>
                )}
              </main>
            </div>
            <Announcer director={director} />
            <Following>
              <FollowChanges director={director} />
            </Following>
          </StageContext>
        </FollowingContext>
      </PanelsContext>
    </NotebookStorageContext>
  )
}
