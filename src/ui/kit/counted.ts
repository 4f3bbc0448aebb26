/** A count as words are chosen by it, and as the language writes it: 10,000 rather than 10000. */
export const counted = (count: number, language: string) => ({
  count,
  replace: { count: count.toLocaleString(language) },
})
