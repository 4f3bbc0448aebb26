// Where in a file something stands. Apart from the problems, since every visit takes this and few take those.

/** Keys and indexes from the root of the file; empty for the file itself. */
export type Path = readonly (string | number)[]

/** A place as people write it: `$.roles[3].title`; a key that is no plain word is quoted, `$.title["pt-BR"]`. */
export function formatPath(at: Path): string {
  const step = (key: string | number): string => {
    if (typeof key === 'number') return `[${key}]`
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
  }
  return `$${at.map(step).join('')}`
}
