import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useWording } from '../i18n/useWording'
import { currentLanguage } from '../state/selectors'
import { useExplorer } from '../state/useExplorer'
import './base.css'
import { Boundary } from './Boundary'
import { Header } from './Header'
import { CareerMap } from './map/CareerMap'
import { Notices } from './Notices'
import { PanelFrame } from './panels/PanelFrame'
import './tokens.css'

interface Props {
  /** Makes the interface speak a language, once its words are there. */
  readonly onSpeak: (language: string) => Promise<void>
}

export function App({ onSpeak }: Props) {
  const { t, i18n } = useTranslation()
  const language = useExplorer(currentLanguage)
  const theme = useExplorer((state) => state.theme)
  const title = usePageTitle()

  useEffect(() => {
    void onSpeak(language)
  }, [language, onSpeak])

  useEffect(() => {
    document.documentElement.lang = i18n.language
  }, [i18n.language])

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])

  return (
    <>
      <title>{title}</title>
      <a className="skip" href="#map">
        {t('app.skip')}
      </a>
      <Header />
      <main className="main">
        <Boundary>
          <CareerMap />
        </Boundary>
        <PanelFrame />
      </main>
      <Notices />
    </>
  )
}

/** Follows what is shown, so that tabs, history and bookmarks can be told apart. */
function usePageTitle(): string {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const panel = useExplorer((state) => state.panel)
  const wording = useWording(graph.languages)
  const titleOf = (role: string | null) => {
    const title = graph.roles.get(role ?? '')?.title
    return title === undefined ? null : wording(title)
  }
  if (panel?.kind === 'role') return t('app.title', { page: titleOf(panel.role) ?? '' })
  if (panel?.kind === 'compare') {
    const names = [titleOf(panel.first), titleOf(panel.second)].filter((name) => name !== null)
    return t('app.title', { page: [t('compare.label'), names.join(' ⇄ ')].filter(Boolean).join(': ') })
  }
  return t('app.title', { page: wording(graph.title) })
}
