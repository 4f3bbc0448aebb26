import { useTranslation } from 'react-i18next'
import { CloseButton } from '../panels/CloseButton'
import { PanelHeading } from '../panels/PanelHeading'

export function RoutePanel() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="panel-heading">
      <CloseButton />
      <PanelHeading>{t('route.label')}</PanelHeading>
    </section>
  )
}
