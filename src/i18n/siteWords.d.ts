// Written by scripts/siteWords.ts: which languages there are words in, and where they stand.
declare module 'virtual:words' {
  /** BCP 47 codes; that of the page itself first. */
  export const languages: readonly string[]
  /** The address of the folder that has one of each language. */
  export const folder: string
}
