import { Fragment } from 'react'
import { isSameLanguage } from '../../graph/language'
import type { Role } from '../../graph/model'
import { wordingOf } from '../../graph/text'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { Filled, placeOf } from '../kit/Filled'
import { LocalText } from '../kit/LocalText'

/** What else the role is called, in the reader's language where it has any such name there; with both languages all of it. */
export function AlsoCalled({ role: { alsoCalled } }: { readonly role: Role }) {
  const { t, language } = useTranslation()
  const languages = useExplorer((state) => state.graph.languages)
  const isBoth = useExplorer((state) => state.bothLanguages)
  const own = alsoCalled.filter((name) =>
    isSameLanguage(wordingOf(name, language, languages).language, language),
  )
  const names = isBoth || own.length === 0 ? alsoCalled : own
  if (names.length === 0) return null
  return (
    <p className="note">
      <Filled
        words={t('role.alsoCalled', { names: placeOf('names') })}
        parts={{
          names: names.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: Names have no identity but their place.
            <Fragment key={index}>
              {index > 0 && t('outline.comma')}
              <LocalText text={name} />
            </Fragment>
          )),
        }}
      />{' '}
      <span className="editorial">{t('role.addedNames')}</span>
    </p>
  )
}
