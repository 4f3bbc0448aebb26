import { Maximize, Minimize } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { codeOf } from './codeOf'

interface Props {
  readonly address: string
  /** What the address opens. */
  readonly page: string
}

/** For a classroom screen: dark on light in every theme, as large as there is room, and on the whole screen. */
export function QrCode({ address, page }: Props) {
  const { t } = useTranslation()
  const code = useMemo(() => codeOf(address), [address])
  const figure = useRef<HTMLElement>(null)
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const note = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', note)
    return () => document.removeEventListener('fullscreenchange', note)
  }, [])
  if (code === null) return <p className="note">{t('share.tooLong')}</p>
  const { size, path } = code
  const Sign = isFull ? Minimize : Maximize
  return (
    <figure className="qr" ref={figure}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('share.code', { page })}>
        <rect className="qr-paper" width={size} height={size} />
        <path className="qr-ink" d={path} shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        <strong>{page}</strong>
        <span className="qr-address">{address}</span>
        {document.fullscreenEnabled && (
          <button
            type="button"
            className="button"
            // Where the browser will not, the code stays as large as it is.
            onClick={() =>
              (isFull ? document.exitFullscreen() : figure.current?.requestFullscreen())?.catch(() => null)
            }
          >
            <Sign size={16} aria-hidden="true" />
            {t(isFull ? 'share.leaveFullScreen' : 'share.fullScreen')}
          </button>
        )}
      </figcaption>
    </figure>
  )
}
