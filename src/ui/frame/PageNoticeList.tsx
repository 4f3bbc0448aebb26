import { X } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { reloadPage } from '../../state/browser'
import { leaveSafe } from '../../state/leaveSafe'
import type { PageNotice } from '../../state/notice'
import { openNewRelease } from '../../state/release'
import { useExplorer } from '../../state/useExplorer'
import { onUse } from '../kit/onUse'
import { SaveWritten } from '../kit/SaveWritten'
import './NoticeList.css'

const OwnOpened = onUse(async () => (await import('../ownRoles/OwnOpened')).OwnOpened, {
  words: ['ownRoles'],
}).Shown

/** What can be done about each. */
const ACTIONS: Readonly<Record<Exclude<PageNotice, 'own-opened'>, () => void>> = {
  'new-release': () => void openNewRelease(),
  safe: leaveSafe,
  failed: reloadPage,
}

/** What is said of the page as a whole, each with what can be done about it. */
export function PageNoticeList() {
  const { t } = useTranslation()
  const notices = useExplorer((state) => state.pageNotices)
  const dismiss = useExplorer((state) => state.dismissPageNotice)
  return notices.map((notice) => (
    <div key={notice} className="notice">
      <p className="notice-lines">
        {notice === 'own-opened' ? <OwnOpened /> : <PageNoticeLine notice={notice} />}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={t('notice.dismiss')}
        onClick={() => dismiss(notice)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  ))
}

function PageNoticeLine({ notice }: { readonly notice: keyof typeof ACTIONS }) {
  const { t } = useTranslation()
  return (
    <>
      {t(`pageNotice.${notice}`)}{' '}
      <button type="button" className="text-button" onClick={ACTIONS[notice]}>
        {t(`pageNotice.action.${notice}`)}
      </button>{' '}
      {notice !== 'new-release' && <SaveWritten className="text-button" />}
    </>
  )
}
