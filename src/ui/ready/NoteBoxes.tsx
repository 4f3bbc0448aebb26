import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Text } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Step } from '../../notebook/content'
import { newId } from '../../notebook/newId'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
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
  const { t } = useTranslation()
  const languages = useExplorer((state) => state.graph.languages)
  const line = useWording(languages)(text)
  const isReadOnly = useIsReadOnly()
  const writeNote = useNotebook((state) => state.writeNote)
  const deleteLine = useNotebook((state) => state.deleteLine)
  const [draft] = useState(newId)
  const written = useNotes(step, (note) => note.responsibility === responsibility)
  const notes = written.length > 0 ? written : [{ id: draft, responsibility, text: '' }]
  const drawn = useInSlices(notes.length)
  return notes.slice(0, drawn).map((note) => (
    <div key={note.id} className="note-box">
      <GrowingText
        id={note.id}
        name={t('ready.note', { line })}
        example={t('ready.noteExample')}
        value={note.text}
        isReadOnly={isReadOnly}
        onWrite={(typed) => writeNote(step, { ...note, text: typed })}
      />
      {notes.length > 1 && !isReadOnly && (
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
  ))
}
