// Days as people read them.

const formats = new Map<string, Intl.DateTimeFormat>()

/** The format of a locale; always the same one, since to make one takes about a millisecond. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}

/** A day `YYYY-MM-DD` in the words of a locale; as it stands when it is none. */
export function formatDay(locale: string, date: string, dateStyle: 'medium' | 'long' = 'medium'): string {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return dateFormat(locale, { dateStyle, timeZone: 'UTC' }).format(day)
}
