import { useEffect, useState } from 'react'
import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { type Everything, readEverything } from '../../state/everything'
import { useExplorer } from '../../state/useExplorer'
import { useWritten } from '../../state/useNotebook'
import { useSavedFile } from '../kit/useSavedFile'
import { useCounts } from './useCounts'

interface Props {
  /** What was saved and taken in last: each may have changed what there is. */
  readonly saved: unknown
  readonly taken: unknown
}

/** What there is by map, of those that the site does not offer too. */
export function WrittenHere({ saved, taken }: Props) {
  const { t, language } = useTranslation()
  const { shown, storage } = useWritten()
  const { id, title, languages } = useExplorer((state) => state.graph)
  const offered = useExplorer((state) => state.graphs)
  const inWords = useCounts()
  const { age, reminder } = useSavedFile()
  const [everything, setEverything] = useState<Everything | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: What is shown is asked for at that moment.
  useEffect(() => {
    let isLeft = false
    void readEverything(shown(), storage).then((read) => isLeft || setEverything(read))
    return () => {
      isLeft = true
    }
  }, [saved, taken])
  const nameOf = (graph: string) => {
    const known = [{ id, title, languages }, ...offered].find((one) => one.id === graph)
    return known === undefined ? isolate(graph) : wordingOf(known.title, language, known.languages).value
  }
  if (everything === null) return <p className="note">{t('written.reading')}</p>
  const { notebooks, fault } = everything
  if (notebooks.length === 0) return fault === null && <p>{t('written.nothing')}</p>
  return (
    <>
      <h3 id="written-here">{t('written.here')}</h3>
      <ul className="written-here" aria-labelledby="written-here">
        {notebooks.map(({ graph, sheets, today, myRole, unreadable }) => (
          <li key={graph}>
            {t('written.map', {
              map: nameOf(graph),
              what: inWords({
                lines: sheets.reduce((sum, { evidence, notes }) => sum + evidence.length + notes.length, 0),
                ticks: today.length,
                roles: myRole === null ? 0 : 1,
                unreadable: unreadable.length,
              }),
            })}
          </li>
        ))}
      </ul>
      <p className="note">
        {reminder} {age}
      </p>
    </>
  )
}
