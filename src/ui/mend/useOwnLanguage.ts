import { nearestLanguage } from '../../graph/language'
import { withWording } from '../../graph/mend/wordings'
import type { Text } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'

/** The language of the map in which something new is written: the one nearest to the reader's, else its first. */
export function useOwnLanguage() {
  const { language } = useTranslation()
  const languages = useExplorer((state) => state.graph.languages)
  const own = nearestLanguage(language, languages) ?? languages[0] ?? 'und'
  return { own, newText: (wording: string): Text => withWording(undefined, own, wording, languages) }
}
