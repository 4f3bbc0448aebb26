import { transitionBetween } from '../../graph/roleGraph'
import { stepKey } from '../../notebook/content'
import type { Sheet } from '../../notebook/sheet'
import { useExplorer } from '../../state/useExplorer'
import './titleButton.css'
import { LocalText } from './LocalText'
import { LostSheet } from './LostSheet'
import './SheetList.css'

interface Props {
  readonly sheets: readonly Sheet[]
  /** The id of the heading that names the list. */
  readonly heading: string
  /** What is said of when a sheet was written; null when that is not known. */
  readonly whenOf: (saved: string) => string | null
  /** Deletes a sheet of a lost step; absent where nothing is deleted. */
  readonly onDelete?: (sheet: Sheet) => void
}

/** Sheets that the person began: those of steps on the map to open, those of lost steps to read here. */
export function SheetList({ sheets, heading, whenOf, onDelete }: Props) {
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const titleOf = (id: string) => graph.roles.get(id)?.title ?? id
  return (
    <ul className="sheet-list" aria-labelledby={heading}>
      {sheets.map((sheet) => (
        <li key={stepKey(sheet)}>
          {transitionBetween(graph, sheet.from, sheet.to) ? (
            <button
              type="button"
              className="bare-button heading-button"
              onClick={() => openReadiness(sheet.from, sheet.to, { by: 'list' })}
            >
              <LocalText text={titleOf(sheet.from)} /> → <LocalText text={titleOf(sheet.to)} />
            </button>
          ) : (
            <LostSheet sheet={sheet} {...(onDelete && { onDelete: () => onDelete(sheet) })} />
          )}
          <When words={whenOf(sheet.saved)} />
        </li>
      ))}
    </ul>
  )
}

const When = ({ words }: { readonly words: string | null }) =>
  words === null ? null : <p className="note">{words}</p>
