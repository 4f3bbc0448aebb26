import type { Text } from '../../graph/model'
import { useExplorer } from '../../state/useExplorer'
import { LocalText, SecondText } from './LocalText'
import './PanelText.css'

interface Props {
  readonly text: Text
  /** Where a line of its own would be too much, as in a tag. */
  readonly inline?: boolean
}

/** A text of the role graph in a panel: in the reader's language, and with the other one if that is wished. */
export function PanelText({ text, inline = false }: Props) {
  return (
    <>
      <LocalText text={text} />
      <OtherLanguage text={text} inline={inline} />
    </>
  )
}

/** What “Both languages” adds to a text that already stands there, as on a button whose name it must not change. */
export function OtherLanguage({ text, inline = false }: Props) {
  const both = useExplorer((state) => state.bothLanguages)
  if (!both) return null
  return (
    <>
      {' '}
      <SecondText className={inline ? 'other-inline' : 'other-language'} text={text} />
    </>
  )
}
