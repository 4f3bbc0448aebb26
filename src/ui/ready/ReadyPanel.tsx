import { useTranslation } from 'react-i18next'
import { sheetOf } from '../../state/notebook'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { CloseButton } from '../panels/CloseButton'
import { PanelHeading } from '../panels/PanelHeading'

export function ReadyPanel() {
  const { t } = useTranslation()
  const panel = useExplorer((state) => (state.panel?.kind === 'ready' ? state.panel : null))
  const sheet = useNotebook((state) => panel && sheetOf(state, panel))
  return (
    <section aria-labelledby="panel-heading">
      <CloseButton />
      <PanelHeading>{t('ready.label')}</PanelHeading>
      {sheet?.evidence.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </section>
  )
}
