import { useExplorer } from '../../state/useExplorer'
import { onUse } from '../kit/onUse'
import { FieldChoices } from './FieldChoices'

/** So many stay side by side whatever their room. */
const FEW = 2

/** Where its code does not arrive, all fields stand in a row that is drawn sideways. */
const FittedFields = onUse(async () => (await import('./FittedFields')).FittedFields, {
  spare: true,
  words: ['fieldPicker'],
}).Shown

/** Which field is shown: side by side, or where those are too many for the header behind a button. */
export function FieldFilter() {
  const count = useExplorer((state) => state.graph.fields.size)
  const choices = count > 1 && <FieldChoices />
  return count > FEW ? <FittedFields fallback={choices} /> : choices
}
