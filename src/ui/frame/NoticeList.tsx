import { X } from 'lucide-react'
import { useContext } from 'react'
import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { nameOf } from '../../i18n/languageName'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Notice } from '../../state/notice'
import { useExplorer } from '../../state/useExplorer'
import './NoticeList.css'
import { PanelsContext } from '../kit/panelRecord'
import { Opening } from './Opening'

/** Long enough to recognise a value by, short enough to read. */
const SHOWN_LENGTH = 40

const shorten = (value: string): string => {
  const letters = [...value.toWellFormed()]
  return isolate(letters.length > SHOWN_LENGTH ? `${letters.slice(0, SHOWN_LENGTH).join('')}…` : value)
}

/** What of a link means nothing here: however much it is, one line says it. */
const LEFT_OUT = ['unknown-value', 'unknown-language', 'unknown-transition', 'unreadable-value'] as const

type Code = Notice['code']
type LeftOutCode = (typeof LEFT_OUT)[number]

const isLeftOut = (code: Code): code is LeftOutCode => LEFT_OUT.some((one) => one === code)

/** What stands on a line of its own. */
interface OwnNotice extends Notice {
  readonly code: Exclude<Code, LeftOutCode | 'one-panel'>
}

/** What panels are called that only the whole page has. */
const ONLY_WHOLE = { ready: 'ready.label', today: 'today.label', changes: 'changes.title' } as const

const isOnlyWhole = (panel = ''): panel is keyof typeof ONLY_WHOLE => Object.hasOwn(ONLY_WHOLE, panel)

/** Which graph is on its way, and what the person should know once. */
export function NoticeList() {
  const isAny = useExplorer((state) => state.notices.length > 0)
  return (
    <>
      <Opening />
      {isAny && <ToKnow />}
    </>
  )
}

/** What the person should know once, and the button that lets go of it. */
function ToKnow() {
  const { t } = useTranslation()
  const notices = useExplorer((state) => state.notices)
  const dismissNotices = useExplorer((state) => state.dismissNotices)
  const leftOut = notices.filter(({ code }) => isLeftOut(code))
  const surplus = notices.filter(({ code }) => code === 'one-panel')
  const others = notices.flatMap(({ code, detail }): readonly OwnNotice[] =>
    isLeftOut(code) || code === 'one-panel' ? [] : [{ code, detail }],
  )
  return (
    <div className="notice">
      <ul className="notice-lines">
        {leftOut.length > 0 && <LeftOut notices={leftOut} />}
        {surplus.length > 0 && <Surplus notices={surplus} />}
        {others.map((notice) => (
          <NoticeLine key={JSON.stringify(notice)} notice={notice} />
        ))}
      </ul>
      <button type="button" className="icon-button" aria-label={t('notice.dismiss')} onClick={dismissNotices}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  )
}

/** What a notice is about, in words: a role or a step, else the panel; empty where it is about none. */
function useWhat(): (notice: Notice) => string {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const records = useContext(PanelsContext)
  return ({ detail }) => {
    const [from = '', to] = [detail.role, detail.to].flatMap((id) => {
      const role = graph.roles.get(id ?? '')
      return role ? [wording(role.title)] : []
    })
    const record = records.find((one) => one.kind === detail.panel)
    if (record === undefined && isOnlyWhole(detail.panel)) return t(ONLY_WHOLE[detail.panel])
    return to === undefined ? from || (record?.titleOf(t, []) ?? '') : t('transition.name', { from, to })
  }
}

function useQuoted(): (texts: readonly string[]) => string {
  const { t } = useTranslation()
  return (texts) => [...new Set(texts)].map((value) => t('notice.quoted', { value })).join(t('outline.comma'))
}

interface ManyProps {
  readonly notices: readonly Notice[]
}

function LeftOut({ notices }: ManyProps) {
  const { t } = useTranslation()
  const what = useWhat()
  const quoted = useQuoted()
  const values = notices.map((notice) => what(notice) || shorten(notice.detail.value ?? ''))
  return <li>{t('notice.left-out', { values: quoted(values), count: new Set(values).size })}</li>
}

function Surplus({ notices }: ManyProps) {
  const { t } = useTranslation()
  const quoted = useQuoted()
  const names = notices.map(useWhat())
  return <li>{t('notice.one-panel', { what: quoted(names), count: new Set(names).size })}</li>
}

function NoticeLine({ notice }: { readonly notice: OwnNotice }) {
  const { t, language } = useTranslation()
  const { code, detail } = notice
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const role = graph.roles.get(detail.role ?? '')
  const to = graph.roles.get(detail.to ?? '')
  const field = graph.fields.get(detail.field ?? '')
  const graphs = useExplorer((state) => state.graphs)
  const other = graphs.find(({ id }) => id === detail.value)
  const what = useWhat()
  const called = (one = '', beside = '') => (beside === '' ? '' : nameOf(one, language, [beside]))
  return (
    <li>
      {t(`notice.${code}`, {
        wished: called(detail.value, detail.language),
        shown: called(detail.language, detail.value),
        count: detail.count ?? 0,
        graph: other ? isolate(wordingOf(other.title, language, other.languages).value) : '',
        value: shorten(detail.value ?? ''),
        role: role ? wording(role.title) : '',
        to: to ? wording(to.title) : '',
        what: what(notice),
        field: field ? wording(field.name) : '',
      })}
    </li>
  )
}
