/** Where map and panel stand one above the other and the page scrolls; the style sheets name the same width. */
export const isNarrow = (): boolean => matchMedia('(width < 62.5em)').matches
