import { ByToday } from '../kit/ByToday'
import { MarksKey } from '../kit/MarksKey'

/** What the counts on the map mean, and what they are held against. */
export function CountsKey() {
  return (
    <>
      <MarksKey above />
      <ByToday />
    </>
  )
}
