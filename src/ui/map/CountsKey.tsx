import { MarksKey } from '../kit/MarksKey'

/** What the counts on the map mean. */
export function CountsKey() {
  return <MarksKey above />
}
