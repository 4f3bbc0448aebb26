import { useTranslation } from '../../i18n/useTranslation'
import { SideMark } from './SideMark'
import { useMark } from './useMark'

/** In the button of a role in a list: that it is theirs, which side of a comparison or stop of a route it is; in words, and for the eye. */
export function RoleMarks({ role }: { readonly role: string }) {
  const { t } = useTranslation()
  const { sign, isMine, words } = useMark(role)
  return (
    <>
      {words.length > 0 && (
        <span className="unseen">{t('map.facts', { facts: words.join(t('map.comma')) })}</span>
      )}
      {isMine && <SideMark side={t('mine.mark')} />}
      {sign !== null && <SideMark side={sign} />}
    </>
  )
}
