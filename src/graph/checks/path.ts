// Where in a file something stands. Apart from the problems, since every visit takes this and few take those.

/** Keys and indexes from the root of the file; empty for the file itself. */
export type Path = readonly (string | number)[]

/** What is not seen, or would turn the path, is written by its number, as JSON may. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]/gu
const unitOf = (half: string): string => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`
const quoted = (key: string): string =>
  JSON.stringify(key).replace(UNSEEN, (sign) => sign.split('').map(unitOf).join(''))

/** A place as people write it: `$.roles[3].title`; a key that is no plain word is quoted, `$.title["pt-BR"]`. */
export function formatPath(at: Path): string {
  const step = (key: string | number): string => {
    if (typeof key === 'number') return `[${key}]`
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${quoted(key)}]`
  }
  return `$${at.map(step).join('')}`
}
