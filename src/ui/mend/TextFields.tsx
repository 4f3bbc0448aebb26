import { exactWording, withWording, writtenLanguages } from '../../graph/mend/wordings'
import type { Text } from '../../graph/model'
import { nameOf } from '../../i18n/languageName'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { TextField } from './TextField'
import { useOwnLanguage } from './useOwnLanguage'

interface Props {
  readonly label: string
  readonly text: Text | undefined
  readonly onTake: (text: Text) => boolean
  readonly isLong?: boolean
  /** Of the first field. */
  readonly place?: string
}

/** A text in each language of the map, a field each. */
export function TextFields({ label, text, onTake, isLong = false, place }: Props) {
  const { t, language } = useTranslation()
  const languages = useExplorer((state) => state.graph.languages)
  const { own } = useOwnLanguage()
  // What one reads comes first.
  const codes = [own, ...writtenLanguages(text, languages).filter((code) => code !== own)]
  return (
    <div className="mend-texts">
      {codes.map((code, index) => (
        <TextField
          key={code}
          label={
            codes.length === 1
              ? label
              : t('mend.inLanguage', { what: label, language: nameOf(code, language, codes) })
          }
          lang={code}
          value={exactWording(text, code, languages)}
          onTake={(wording) => onTake(withWording(text, code, wording, languages))}
          isLong={isLong}
          {...(place !== undefined && index === 0 && { place })}
        />
      ))}
    </div>
  )
}
