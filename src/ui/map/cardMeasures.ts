/** The counts of a transition on a card, of one digit and for each more; and the sign that tells two of them apart, px. */
export const COUNTS = { marks: 84, digits: 22, sign: 18 }
/** What counts may reach into the padding of a card, px. */
export const INTO_PADDING = 8
