import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import './CodeToCopy.css'

interface Props {
  readonly label: string
  readonly code: string
}

/** A text for another page, with a way to take it. */
export function CodeToCopy({ label, code }: Props) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<{ readonly isCopied: boolean; readonly nth: number } | null>(null)
  const say = (isCopied: boolean) => setSaid((last) => ({ isCopied, nth: (last?.nth ?? 0) + 1 }))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      say(true)
    } catch {
      field.current?.focus()
      say(false)
    }
  }
  return (
    <div className="code-to-copy">
      <textarea
        aria-label={label}
        className="code-field"
        dir="ltr"
        readOnly
        ref={field}
        rows={5}
        spellCheck={false}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className="code-actions">
        <button type="button" className="button" onClick={copy}>
          <Copy size={16} aria-hidden="true" />
          {t('share.embed.copy')}
        </button>
        <span aria-live="polite">
          {said && <span key={said.nth}>{t(said.isCopied ? 'share.copied' : 'share.embed.pressCopy')}</span>}
        </span>
      </p>
    </div>
  )
}
