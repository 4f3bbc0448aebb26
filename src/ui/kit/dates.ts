import { dateFormat, formatDay } from '../../formats/formatDay'
import type { Translate } from '../../i18n/translate'

/** A day in words; as it stands when it is none. */
export const dayInWords = (t: Translate, date: string): string => formatDay(t('app.dates'), date)

/** Null where it is no instant, or one to come: a clock was wrong. */
function instantOf(saved: string): Date | null {
  const at = new Date(saved)
  return at.getTime() <= Date.now() + CLOCKS_DIFFER ? at : null
}

/** In milliseconds, by which two devices may tell different times. */
const CLOCKS_DIFFER = 86_400_000

/** The day on which something was saved, in words; null when it is not known. */
export function savedDayInWords(t: Translate, saved: string): string | null {
  const at = instantOf(saved)
  return at === null
    ? null
    : t('notebook.changed', {
        date: dateFormat(t('app.dates'), { dateStyle: 'long' }).format(at),
      })
}

/** When something was saved, in words; null when it is not known. */
export function savedInWords(t: Translate, saved: string): string | null {
  const at = instantOf(saved)
  if (at === null) return null
  const inWords = (options: Intl.DateTimeFormatOptions) => dateFormat(t('app.dates'), options).format(at)
  const time = inWords({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return at.toDateString() === new Date().toDateString()
    ? t('notebook.savedAt', { time })
    : t('notebook.savedOn', { date: inWords({ dateStyle: 'medium' }), time })
}
