/** What is not seen, or would turn the text around it. */
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const unitOf = (half: string): string => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A piece of JSON in which what is not seen is written by its number, as JSON may. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (sign) => sign.split('').map(unitOf).join(''))
