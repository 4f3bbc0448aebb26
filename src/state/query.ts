// What is searched for, as the address holds it: any text, but bounded.

/** Nobody types more to find something. The field takes no more either. */
export const MOST_TYPED = 200

/** A text as it can be searched for and written into an address: of bounded length, without half characters; null when blank. */
export function toQuery(text: string | null): string | null {
  const cut = (text ?? '').slice(0, MOST_TYPED)
  // What the cut left of a character goes, and so does any that came in halves.
  const whole = cut.replace(/\p{Surrogate}/gu, '')
  return whole.trim() === '' ? null : whole
}
