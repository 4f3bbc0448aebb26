// Apart from the sheets that hold days, since every visit asks for the day of a talk.

/** Whether it is `YYYY-MM-DD` and a day of the calendar, or empty. */
export const isDate = (date: string): boolean =>
  date === '' ||
  // What is no instant has null for its text.
  (/^\d{4}-\d\d-\d\d$/.test(date) && String(new Date(date).toJSON()).startsWith(date))
