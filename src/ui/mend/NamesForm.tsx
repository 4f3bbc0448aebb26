import { Trash2 } from 'lucide-react'
import { setNames } from '../../graph/mend/roleSteps'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { useMending } from './mendContext'
import { NewText } from './NewText'
import { TextFields } from './TextFields'
import { useOwnLanguage } from './useOwnLanguage'

/** What else a role is called. */
export function NamesForm({ role: { id, alsoCalled } }: { readonly role: Role }) {
  const { t } = useTranslation()
  const { act, goTo } = useMending()
  const wording = useWording(useExplorer((state) => state.graph.languages))
  const { own, newText } = useOwnLanguage()
  return (
    <section aria-labelledby="mend-names">
      <h3 id="mend-names">{t('mend.names')}</h3>
      {alsoCalled.length > 0 && (
        <ul className="mend-names" aria-labelledby="mend-names">
          {alsoCalled.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: Names have no ids, and two may be alike.
            <li key={index} className="mend-name">
              <TextFields
                label={t('mend.name', { number: index + 1 })}
                text={name}
                onTake={(text) => act(setNames(id, alsoCalled.with(index, text)))}
              />
              <button
                type="button"
                className="icon-button"
                aria-label={t('mend.removeName', { name: wording(name) })}
                onClick={() => {
                  goTo('new-name')
                  act(setNames(id, alsoCalled.toSpliced(index, 1)))
                }}
              >
                <Trash2 size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewText
        label={t('mend.newName')}
        button={t('mend.addName')}
        lang={own}
        place="new-name"
        onAdd={(name) => act(setNames(id, [...alsoCalled, newText(name)]))}
      />
    </section>
  )
}
