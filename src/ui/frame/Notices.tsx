import { useExplorer } from '../../state/useExplorer'
import './Notices.css'
import { Boundary } from '../kit/Boundary'
import { onUse } from '../kit/onUse'

const List = onUse(async () => (await import('./NoticeList')).NoticeList, { words: ['notice'] }).Shown
const PageList = onUse(async () => (await import('./PageNoticeList')).PageNoticeList, {
  words: ['notice', 'pageNotice', 'written'],
}).Shown

/** What the person should know once. The live region is always there, so that what enters it is read out. */
export function Notices() {
  const isAny = useExplorer(({ notices, opening }) => notices.length > 0 || opening !== null)
  const isAnyOfPage = useExplorer((state) => state.pageNotices.length > 0)
  return (
    <div className="notices" role="status">
      <Boundary>
        {isAny && <List />}
        {isAnyOfPage && <PageList />}
      </Boundary>
    </div>
  )
}
