import { dateFormat, formatDay } from '../../formats/formatDay'
import type { Translate } from '../../i18n/translate'

const two = (number: number): string => String(number).padStart(2, '0')

/** The day here, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date()
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const DAY = 86_400_000

/** How many midnights lie between an instant and now; fewer than none where it is still to come. */
export function daysAgo(instant: string, now = new Date()): number {
  const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY
  return dayOf(now) - dayOf(new Date(instant))
}

/** When everything was last saved as a file, in words: near by as so many days ago, else as a date. */
export function savedFileInWords(t: Translate, saved: string | null, now = new Date()): string {
  if (saved === null) return t('written.never')
  const days = daysAgo(saved, now)
  const locale = t('app.dates')
  if (!(days >= 0 && days <= 30))
    return t('written.lastOn', { when: dateFormat(locale, { dateStyle: 'long' }).format(new Date(saved)) })
  const when = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
  return t('written.last', { when })
}

/** A day in words; as it stands when it is none. */
export const dayInWords = (t: Translate, date: string): string => formatDay(t('app.dates'), date)

/** The day on which something was saved, in words; null when it is not known. */
export function savedDayInWords(t: Translate, saved: string): string | null {
  const at = new Date(saved)
  return Number.isNaN(at.getTime())
    ? null
    : t('notebook.changed', {
        date: dateFormat(t('app.dates'), { dateStyle: 'long' }).format(at),
      })
}

/** When something was saved, in words; null when it is not known. */
export function savedInWords(t: Translate, saved: string): string | null {
  const at = new Date(saved)
  if (Number.isNaN(at.getTime())) return null
  const inWords = (options: Intl.DateTimeFormatOptions) => dateFormat(t('app.dates'), options).format(at)
  const time = inWords({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return at.toDateString() === new Date().toDateString()
    ? t('notebook.savedAt', { time })
    : t('notebook.savedOn', { date: inWords({ dateStyle: 'medium' }), time })
}
