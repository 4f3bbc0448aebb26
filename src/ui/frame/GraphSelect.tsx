import { ChevronDown } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import './GraphSelect.css'
import { useGraphChoices } from './useGraphChoices'

interface Props {
  readonly className: string
  readonly onChosen?: () => void
}

/** Which of the graphs that the site offers is shown. */
export function GraphSelect({ className, onChosen }: Props) {
  const { label, choices, value, onChoose } = useGraphChoices()
  return (
    <div className={`${className} graph-choice`}>
      <select
        className="graph-select"
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          onChosen?.()
          onChoose(target.value)
        }}
        onKeyDown={openBeforeChoosing}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      <ChevronDown size={16} aria-hidden="true" />
    </div>
  )
}

/** Where a key would choose in a list that is not open yet, it opens the list: a choice opens another graph. */
function openBeforeChoosing(event: KeyboardEvent<HTMLSelectElement>) {
  const { key, ctrlKey, metaKey, altKey, currentTarget } = event
  if (ctrlKey || metaKey || altKey || !/^(Arrow|Home|End|Page|.$)/u.test(key)) return
  // Safari before 18.4 lacks it, and opens the list at these keys itself.
  if (!('showPicker' in currentTarget)) return
  event.preventDefault()
  currentTarget.showPicker()
}
