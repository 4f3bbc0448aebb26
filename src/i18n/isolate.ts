// Texts that are not ours, inside sentences that are.

/** Scripts that run from right to left, and characters that turn the direction by themselves. */
const MAY_TURN =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u061c\u200e\u200f]/u

/** Characters that order how others stand, until something ends them: a name that holds one would be read backwards. */
const ORDERS = /[\u202a-\u202e\u2066-\u2069]/g

/** A text without half characters and orders and, where it might turn the sentence round it, in marks that keep it from that. */
export function isolate(value: string): string {
  const whole = value.toWellFormed().replace(ORDERS, '')
  return MAY_TURN.test(whole) ? `\u2068${whole}\u2069` : whole
}
