import { useState } from 'react'
import type { Text } from '../../graph/model'
import { useWording } from '../../i18n/useWording'
import type { Step } from '../../notebook/content'
import { newId } from '../../notebook/newId'
import { useExplorer } from '../../state/useExplorer'
import { PanelText } from '../kit/PanelText'
import { today } from '../kit/today'
import { useInSlices } from '../kit/useInSlices'
import { useEvidence, useIsReadOnly } from '../kit/useSheetOf'
import { EvidenceLine } from './EvidenceLine'

interface Props {
  readonly step: Step
  readonly id: string
  readonly text: Text
}

/** One sign of readiness with the person's lines on it, and an empty one for the next. */
export function SignEvidence({ step, id, text }: Props) {
  const languages = useExplorer((state) => state.graph.languages)
  const sign = useWording(languages)(text)
  const isReadOnly = useIsReadOnly()
  // Known before it is a line, so that typing into it makes it one without losing the focus.
  const [draft, setDraft] = useState(newId)
  const lines = useEvidence(step, (line) => line.sign === id)
  const drawn = useInSlices(lines.length)
  const empty = { id: draft, sign: id, date: today(), text: '' }
  const hasDraft = !isReadOnly && !lines.some((line) => line.id === draft)
  return (
    <li className="sign">
      <h4>
        <PanelText text={text} />
      </h4>
      <ul className="evidences" data-written={lines.length > 0}>
        {[...lines.slice(0, drawn), ...(hasDraft ? [empty] : [])].map((line, index) => (
          <EvidenceLine
            key={line.id}
            step={step}
            sign={sign}
            line={line}
            nth={line === empty ? null : index + 1}
            onWrite={line === empty ? () => setDraft(newId()) : undefined}
          />
        ))}
      </ul>
    </li>
  )
}
