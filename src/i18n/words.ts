// The words of the interface, in parts: each part of the page asks for its own, in the language that is spoken.
import { folder } from 'virtual:words'

/** Words, nested by where they are used. */
export type Words = Readonly<Record<string, unknown>>

/** Each a file in every folder of locales/; `start` holds what the first paint and several parts need. */
export const PARTS = [
  'start',
  'compare',
  'export',
  'help',
  'matrix',
  'problem',
  'ready',
  'role',
  'route',
  'share',
  'today',
  'transition',
] as const

export type Part = (typeof PARTS)[number]

/** Gets the words of a part in a language. Rejects when they do not arrive. */
export type LoadWords = (language: string, part: Part) => Promise<Words>

/** Fetches them from the site. */
export const loadWords: LoadWords = async (language, part) => {
  const response = await fetch(`${folder}${language}/${part}.json`)
  if (!response.ok) throw new Error(`The words of “${part}” in ${language} did not arrive`)
  return response.json()
}
