import { useId, useState } from 'react'
import { addLine, newLineId } from '../../graph/mend/lineSteps'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { LineForm } from './LineForm'
import { useMending } from './mendContext'
import { NewText } from './NewText'
import { useOwnLanguage } from './useOwnLanguage'

/** The lines of a role, and a new one. */
export function LinesForm({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const { act, goTo } = useMending()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const { own, newText } = useOwnLanguage()
  const [active, setActive] = useState<string | null>(null)
  const known = useId()
  const add = (wording: string) => {
    const text = newText(wording)
    const id = newLineId(graph.data, role.id, text)
    goTo(`line:${id}`)
    return act(addLine(role.id, id, text), (changes) => t('mend.added', { what: wording, changes }))
  }
  return (
    <section aria-labelledby="mend-lines">
      <h3 id="mend-lines">{t('mend.lines')}</h3>
      <datalist id={known}>
        {[...graph.skills.values()].map(({ id, name }) => (
          <option key={id} value={wording(name)} />
        ))}
      </datalist>
      <ol className="mend-lines" aria-labelledby="mend-lines">
        {role.responsibilities.map((line, index) => (
          <LineForm
            key={line.id}
            role={role}
            line={line}
            index={index}
            isActive={active === line.id}
            onActive={() => setActive(line.id)}
            known={known}
          />
        ))}
      </ol>
      <NewText
        label={t('mend.newLine')}
        button={t('mend.addLine')}
        lang={own}
        place="new-line"
        isLong
        onAdd={add}
      />
    </section>
  )
}
