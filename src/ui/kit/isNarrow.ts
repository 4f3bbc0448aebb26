/** Where the page scrolls, and the map lies still in it; the style sheets name the same width. */
export const isNarrow = (): boolean => matchMedia('screen and (width < 62.5em)').matches

/** Where map and panel stand one above the other: there, but for a phone that is held sideways. */
export const STACKED = 'screen and (width < 62.5em) and (not ((width >= 40em) and (height < 31.25em)))'

/** Where the header has room for language and theme side by side. */
export const ROOMY = '(width >= 100em)'
