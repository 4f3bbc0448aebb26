import { useTranslation } from '../../i18n/useTranslation'
import './SkipLink.css'

/** The way past the header for the keyboard: to the first thing of the content that can be used. */
export function SkipLink() {
  const { t } = useTranslation()
  const skip = () => {
    const inContent = document.querySelectorAll<HTMLElement>(
      'main :is(a, button, input, select, summary):not([tabindex="-1"])',
    )
    const first = [...inContent].find((element) => element.checkVisibility())
    first?.focus()
  }
  return (
    <button type="button" className="skip" onClick={skip}>
      {t('app.skip')}
    </button>
  )
}
