// The languages that the interface speaks. A new folder in locales/ adds one.
import { site } from 'virtual:site'

/** BCP 47 codes of those that are offered; that of the page itself first. */
export const languages: readonly string[] = site.languages
