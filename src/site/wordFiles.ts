import { type Locale, UNASKED } from './speakers'

/** The files of a language by path below the folder of words: the words that the first paint needs, and all others. */
export const wordFiles = ({
  language,
  parts,
}: Locale): readonly (readonly [path: string, text: string])[] => {
  const start = [...parts].filter(([part]) => part === 'start')
  const others = [...parts].filter(([part]) => part !== 'start' && !UNASKED.includes(part))
  return [
    [`${language}/start.json`, JSON.stringify(Object.fromEntries(start))],
    [`${language}/others.json`, JSON.stringify(Object.fromEntries(others))],
  ]
}
