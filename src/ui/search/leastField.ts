/** Narrower than this a search field shows too little of what is typed, and its sign stands there alone, px. */
export const LEAST_FIELD = 150
