// When lines are broken by their kind, and when all are whole.

/** Of more lines in view nobody follows the dashes of one, and they take a browser many times as long to paint. */
export const MOST_DASHED = 400
/** The same where they are moved: each frame paints all of them. */
export const MOST_DASHED_MOVING = 40
