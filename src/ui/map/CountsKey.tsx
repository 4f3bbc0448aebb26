import { MarksKey } from '../kit/MarksKey'

/** What the counts on the map mean. */
export const CountsKey = () => <MarksKey above />
