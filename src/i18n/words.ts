// The words of the interface, in parts: each part of the page asks for its own, in the language that is spoken.
import { site } from 'virtual:site'
import { fetchFile } from '../net/fetchFile'

/** Words, nested by where they are used. */
export type Words = Readonly<Record<string, unknown>>

/** Each a file in every folder of locales/; `start` holds what the first paint and several parts need. */
export const PARTS = [
  'start',
  'changes',
  'compare',
  'export',
  'fieldPicker',
  'help',
  'map',
  'matrix',
  'mend',
  'notice',
  'outline',
  'ownRoles',
  'pageNotice',
  'problem',
  'ready',
  'role',
  'route',
  'share',
  'today',
  'transition',
  'written',
] as const

export type Part = (typeof PARTS)[number]

/** Gets the words of a part in a language. Rejects when they do not arrive. */
export type LoadWords = (language: string, part: Part) => Promise<Words>

/** What comes in one file: that of `start` is small and early, that of all others saves each its way. */
type Fetched = Promise<Readonly<Partial<Record<Part, Words>>>>

const fetched = new Map<string, Fetched>()

/** Fetches them from the site. */
export const loadWords: LoadWords = async (language, part) => {
  const path = `${language}/${part === 'start' ? 'start' : 'others'}.json`
  const words = (await (fetched.get(path) ?? fetchWordFile(path)))[part]
  if (words === undefined) throw new Error(`There are no words of “${part}” in ${language}`)
  return words
}

function fetchWordFile(path: string): Fetched {
  const arriving = fetchFile(`${site.words}${path}`).then((response) => {
    if (!response.ok) throw new Error(`The words in ${path} did not arrive`)
    return response.json()
  })
  fetched.set(path, arriving)
  // What did not arrive is fetched anew.
  arriving.catch(() => fetched.delete(path))
  return arriving
}
