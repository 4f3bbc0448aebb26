import { useContext, useDeferredValue, useEffect, useState } from 'react'
import { createFollowing } from '../../state/following'
import { currentLanguage, currentView } from '../../state/selectors'
import { ExplorerContext, FollowingContext, useExplorer } from '../../state/useExplorer'
import { Arriving, Awaited } from '../kit/Arriving'
import { StartStrip } from '../start/StartStrip'
import { Announcer } from './Announcer'
import './App.css'
import { Boundary } from '../kit/Boundary'
import { Following } from '../kit/Following'
import { type PanelRecord, PanelsContext } from '../kit/panelRecord'
import { StageContext } from '../kit/stage'
import { Dialogs } from './Dialogs'
import { PageTitle } from './PageTitle'
import { PanelFrame } from './PanelFrame'
import { PrintFrame } from './PrintFrame'
import { panels } from './panels'
import { SkipLink } from './SkipLink'
import { TopBar } from './TopBar'
import { FollowChanges, useDirector } from './useDirector'
import { useDocumentLanguage } from './useDocumentLanguage'
import { views } from './views'

interface Props {
  /** Makes the interface speak a language, once its words are there. */
  readonly onSpeak: (language: string) => Promise<void>
  /** The kinds of panel that the store was made with. */
  readonly records?: readonly PanelRecord[]
}

export function App({ onSpeak, records = panels }: Props) {
  const language = useExplorer(currentLanguage)
  const theme = useExplorer((state) => state.theme)
  // The choice is marked at once, and the view that takes long to draw comes as soon as it can.
  const chosen = useExplorer(currentView)
  const view = useDeferredValue(chosen)
  const graph = useExplorer((state) => state.graph)

  useEffect(() => {
    void onSpeak(language)
  }, [language, onSpeak])

  useDocumentLanguage()
  const explorer = useContext(ExplorerContext)
  const [stores] = useState(() => explorer && { page: explorer, following: createFollowing(explorer) })
  if (stores === null) throw new Error('There is no store')
  const { director, stage } = useDirector(stores.following)

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])

  const { Shown } = views[view]
  return (
    <PanelsContext value={records}>
      <FollowingContext value={stores}>
        <StageContext value={stage}>
          <PageTitle />
          <SkipLink />
          <TopBar />
          <main className="main">
            <PrintFrame>
              <StartStrip />
              {view !== chosen && <Awaited what="view" />}
              <Boundary key={view} about={graph}>
                <Shown fallback={<Arriving what="view" className="view" />} />
              </Boundary>
              <Following>
                <PanelFrame />
              </Following>
            </PrintFrame>
          </main>
          <Announcer director={director} />
          <Dialogs />
          <Following>
            <FollowChanges director={director} />
          </Following>
        </StageContext>
      </FollowingContext>
    </PanelsContext>
  )
}
