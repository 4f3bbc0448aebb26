import { Suspense, useEffect } from 'react'
import { currentLanguage, currentView } from '../state/selectors'
import { useExplorer } from '../state/useExplorer'
import { Announcer } from './Announcer'
import { Arriving } from './Arriving'
import './base.css'
import { Boundary } from './Boundary'
import { Dialogs } from './Dialogs'
import { useKeepFocus } from './focus'
import { PageTitle } from './PageTitle'
import { PanelFrame } from './panels/PanelFrame'
import { PrintFrame } from './print/PrintFrame'
import { SkipLink } from './SkipLink'
import './tokens.css'
import { TopBar } from './TopBar'
import { useDocumentLanguage } from './useDocumentLanguage'
import { views } from './views'

interface Props {
  /** Makes the interface speak a language, once its words are there. */
  readonly onSpeak: (language: string) => Promise<void>
}

export function App({ onSpeak }: Props) {
  const language = useExplorer(currentLanguage)
  const theme = useExplorer((state) => state.theme)
  const view = useExplorer(currentView)

  useEffect(() => {
    void onSpeak(language)
  }, [language, onSpeak])

  useDocumentLanguage()
  useKeepFocus()

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])

  const { Shown } = views[view]
  return (
    <>
      <PageTitle />
      <SkipLink />
      <TopBar />
      <main className="main">
        <PrintFrame>
          <Boundary key={view}>
            <Suspense fallback={<Arriving className="view" />}>
              <Shown />
            </Suspense>
          </Boundary>
          <PanelFrame />
        </PrintFrame>
      </main>
      <Announcer />
      <Dialogs />
    </>
  )
}
