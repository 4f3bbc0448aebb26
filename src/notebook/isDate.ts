// Apart from the sheets that hold days, since every visit asks for the day of a talk.

/** Whether it is `YYYY-MM-DD` and a day of the calendar, or empty. */
export function isDate(date: string): boolean {
  if (date === '') return true
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}
