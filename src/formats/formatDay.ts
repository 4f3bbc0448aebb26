// Days as people read them.

/** A day `YYYY-MM-DD` in the words of a locale; as it stands when it is none. */
export function formatDay(locale: string, date: string, dateStyle: 'medium' | 'long' = 'medium'): string {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(day)
}
