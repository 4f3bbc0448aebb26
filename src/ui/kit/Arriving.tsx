import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAwaited } from './stage'

/** From so long on one waits, ms. */
const LONG = 400

/** Stands where code is still being fetched; says so only to those who have to wait. */
export function Arriving({ className }: { readonly className?: string }) {
  const { t } = useTranslation()
  useAwaited()
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const wait = setTimeout(() => setIsLong(true), LONG)
    return () => clearTimeout(wait)
  }, [])
  return <div className={className}>{isLong && <p className="arriving">{t('app.arriving')}</p>}</div>
}

/** Stands unseen where code is still being fetched that nothing has to be said of. */
export function Awaited() {
  useAwaited()
  return null
}
