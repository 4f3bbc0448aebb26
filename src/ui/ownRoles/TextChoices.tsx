import type { OwnRolesRead } from '../../formats/ownRoles/ownRoles'
import { ENCODINGS } from '../../formats/readTextAs'
import { isolate } from '../../i18n/isolate'
import { nameOf } from '../../i18n/languageName'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { Checkbox } from '../kit/Checkbox'
import { useOwnRoles } from './useOwnRoles'

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'ru', 'ar'] as const

/** In which encoding each file was read, and which language its texts are in; both can be changed. */
export function TextChoices({ read: { files, languages, tables } }: { readonly read: OwnRolesRead }) {
  const { t, language: spoken } = useTranslation()
  const { choices } = useOwnRoles()
  const { choose } = ownRoles.getState()
  const [told] = languages
  return (
    <div className="own-roles-choices">
      {files.map(({ name, encoding, ignored }, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: Two files may have one name.
        <div key={nth} className="own-roles-choices">
          {encoding !== null && (
            <label>
              {`${isolate(name)} · ${t('ownRoles.encoding')}`}
              <select
                value={encoding}
                onChange={({ target }) => {
                  const chosen = ENCODINGS.find((one) => one === target.value)
                  if (chosen) choose({ encodings: new Map(choices.encodings).set(nth, chosen) })
                }}
              >
                {ENCODINGS.map((one) => (
                  <option key={one} value={one}>
                    {one.toUpperCase()}
                  </option>
                ))}
              </select>
            </label>
          )}
          {ignored.length > 0 && (
            <p className="own-roles-hint">
              {t('ownRoles.ignored', { sheets: ignored.map(isolate).join(t('outline.comma')) })}
            </p>
          )}
        </div>
      ))}
      {tables.length > 0 && (
        <Checkbox
          label={t('ownRoles.exactNames')}
          checked={choices.isExact}
          onCheck={(isExact) => choose({ isExact })}
        />
      )}
      {tables.length > 0 && (
        <label>
          {t('ownRoles.language')}
          <select
            value={choices.language ?? ''}
            onChange={({ target }) => choose({ language: target.value === '' ? null : target.value })}
          >
            <option value="">
              {told === undefined
                ? t('ownRoles.separator.auto')
                : t('ownRoles.languageTold', { language: nameOf(told, spoken) })}
            </option>
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {nameOf(one, spoken, LANGUAGES)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
