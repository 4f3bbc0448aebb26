import { Trash2 } from 'lucide-react'
import { memo, useState } from 'react'
import type { Text } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Step } from '../../notebook/content'
import { newId } from '../../notebook/newId'
import type { Note } from '../../notebook/sheet'
import { useExplorer } from '../../state/useExplorer'
import { useNotebookStore } from '../../state/useNotebook'
import { useInSlices } from '../kit/useInSlices'
import { useIsReadOnly, useNotes } from '../kit/useSheetOf'
import { offerUndo } from './focusLine'
import { GrowingText } from './GrowingText'

interface Props {
  readonly step: Step
  /** Its id, and what it says. */
  readonly responsibility: string
  readonly text: Text
}

/** A note on one responsibility; several where two tabs, or a file and the page, each had one. */
export function NoteBoxes({ step, responsibility, text }: Props) {
  const languages = useExplorer((state) => state.graph.languages)
  const line = useWording(languages)(text)
  const isReadOnly = useIsReadOnly()
  const [draft] = useState(newId)
  const written = useNotes(step, (note) => note.responsibility === responsibility)
  const notes = written.length > 0 ? written : [{ id: draft, responsibility, text: '' }]
  const drawn = useInSlices(notes.length)
  return notes
    .slice(0, drawn)
    .map((note) => (
      <NoteBox key={note.id} step={step} line={line} note={note} canGo={notes.length > 1 && !isReadOnly} />
    ))
}

interface BoxProps {
  readonly step: Step
  /** What the responsibility says. */
  readonly line: string
  readonly note: Note
  /** Whether it can be deleted: one that stands alone is emptied instead. */
  readonly canGo: boolean
}

/** Drawn again only when it says something else. */
const NoteBox = memo(function NoteBox({ step, line, note, canGo }: BoxProps) {
  const { t } = useTranslation()
  const isReadOnly = useIsReadOnly()
  const { writeNote, deleteLine } = useNotebookStore().getState()
  return (
    <div className="note-box">
      <GrowingText
        id={note.id}
        name={t('ready.note', { line })}
        example={t('ready.noteExample')}
        value={note.text}
        isReadOnly={isReadOnly}
        onWrite={(text) => writeNote(step, { ...note, text })}
      />
      {canGo && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('ready.deleteNote', { line })}
          onClick={() => offerUndo(() => deleteLine(step, note.id))}
        >
          <Trash2 size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  )
})
