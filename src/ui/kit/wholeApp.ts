/** Where the whole app stands, seen from the page: here it is the page itself; of one that stands in others it lies above. */
export const WHOLE_APP = ''
