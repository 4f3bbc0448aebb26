import { dateFormat, formatDay } from '../../formats/formatDay'
import type { Translate } from '../../i18n/translate'

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
