import { X } from 'lucide-react'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { useWording } from '../../i18n/useWording'
import type { Notice } from '../../state/notice'
import { useExplorer } from '../../state/useExplorer'
import './Notices.css'
import { PanelsContext } from '../kit/panelRecord'
import { Opening } from './Opening'

/** Long enough to recognise a value by, short enough to read. */
const SHOWN_LENGTH = 40

const shorten = (value: string): string => {
  const letters = [...value.toWellFormed()]
  return isolate(letters.length > SHOWN_LENGTH ? `${letters.slice(0, SHOWN_LENGTH).join('')}…` : value)
}

/** What the person should know once. The live region is always there, so that what enters it is read out. */
export function Notices() {
  const { t } = useTranslation()
  const notices = useExplorer((state) => state.notices)
  const dismissNotices = useExplorer((state) => state.dismissNotices)
  return (
    <div className="notices" role="status">
      <Opening />
      {notices.length > 0 && (
        <div className="notice">
          <ul className="notice-lines">
            {notices.map((notice) => (
              <NoticeLine key={JSON.stringify(notice)} notice={notice} />
            ))}
          </ul>
          <button
            type="button"
            className="icon-button"
            aria-label={t('notice.dismiss')}
            onClick={dismissNotices}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  )
}

function NoticeLine({ notice: { code, detail } }: { readonly notice: Notice }) {
  const { t, i18n } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const role = graph.roles.get(detail.role ?? '')
  const to = graph.roles.get(detail.to ?? '')
  const titles = [role, to].flatMap((one) => (one ? wording(one.title) : []))
  const [from = '', onto = ''] = titles
  const field = graph.fields.get(detail.field ?? '')
  const records = useContext(PanelsContext)
  const graphs = useExplorer((state) => state.graphs)
  const record = records.find((one) => one.kind === detail.panel)
  const other = graphs.find(({ id }) => id === detail.value)
  return (
    <li>
      {t(`notice.${code}`, {
        count: detail.count ?? 0,
        graph: other ? isolate(wordingOf(other.title, i18n.language, other.languages).value) : '',
        key: detail.key ?? '',
        value: shorten(detail.value ?? ''),
        role: from,
        to: onto,
        what: to ? t('transition.name', { from, to: onto }) : from || (record?.titleOf(t, []) ?? ''),
        field: field ? wording(field.name) : '',
      })}
    </li>
  )
}
