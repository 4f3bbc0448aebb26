// The words of one language outside React, for the build and the command line.
import { collectTexts, createTranslate, type Translate } from './translate'
import type { Words } from './words'

/** Speaks with the words of the parts that it is given. */
export function createTranslator(language: string, parts: Iterable<Words>): Translate {
  const texts = new Map<string, string>()
  for (const words of parts) collectTexts(words, texts)
  return createTranslate(language, texts)
}
