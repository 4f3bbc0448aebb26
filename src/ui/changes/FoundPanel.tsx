import { useMemo } from 'react'
import { countChanges } from '../../graph/changes/countChanges'
import { createChangesReader } from '../../i18n/createChangesReader'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { isBrought } from '../../library/versionBytes'
import { touchedBy } from '../../notebook/touched'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import type { FoundChanges } from '../../state/versionChanges'
import { FoundContext } from './foundContext'
import { Sections } from './Sections'

interface Props {
  readonly found: FoundChanges
  readonly version: string
}

/** What was found: how much of each kind, what of it touches what the person wrote, and all of it. */
export function FoundPanel({ found, version }: Props) {
  const { t, language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const myRole = useExplorer((state) => state.myRole)
  const sheets = useNotebook((notebook) => notebook.sheets)
  const today = useNotebook((notebook) => notebook.today)
  const { before, after, changes } = found
  const counted = useMemo(() => countChanges(found), [found])
  const shown = useMemo(() => {
    const touched = touchedBy(changes, before, { sheets, today, myRole })
    return {
      found,
      telling: { before, after, reader: createChangesReader(t, language) },
      touchedBy: new Map(touched.map((one) => [one.change, one])),
    }
  }, [found, before, after, changes, sheets, today, myRole, t, language])
  const { reader } = shown.telling
  const name = isolate(version)
  return (
    <FoundContext value={shown}>
      <p className="note">
        {t('changes.versions', {
          before: isolate(before.data.version),
          dayBefore: before.updated,
          after: isolate(after.data.version),
          dayAfter: after.updated,
        })}
      </p>
      {before === graph && <p className="note">{t('changes.later', { version: name })}</p>}
      {isBrought(graph.id, version) && <p className="note">{t('changes.brought', { version: name })}</p>}
      {counted.length === 0 ? (
        <p role="status">{reader.tell('nothing')}</p>
      ) : (
        <>
          <ul className="changes-counts" aria-label={t('changes.counts')}>
            {counted.map(({ list, counts }) => (
              <li key={list}>
                {reader.tell('counts', {
                  list: reader.list(list),
                  counts: counts
                    .map(({ how, count }) => reader.tell('counted', { how: reader.how(how), count }))
                    .join(reader.say('comma')),
                })}
              </li>
            ))}
          </ul>
          <p role="status">
            {shown.touchedBy.size === 0
              ? t('changes.mine.none')
              : t('changes.mine.some', { count: shown.touchedBy.size })}
          </p>
          <Sections />
        </>
      )}
    </FoundContext>
  )
}
