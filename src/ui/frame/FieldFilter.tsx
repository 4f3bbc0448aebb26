import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { onUse } from '../kit/onUse'
import { FieldChoices } from './FieldChoices'

/** So many stay side by side whatever their room, where their names together are no longer than so many letters. */
const FEW = 3
const SHORT = 40

/** Where its code does not arrive, all fields stand in a row that is drawn sideways. */
const FittedFields = onUse(async () => (await import('./FittedFields')).FittedFields, {
  spare: true,
  words: ['fieldPicker'],
}).Shown

/** Which field is shown: side by side, or where those are too many for the header behind a button. */
export function FieldFilter() {
  const { fields, languages } = useExplorer((state) => state.graph)
  const wording = useWording(languages)
  const names = [...fields.values()].map(({ name }) => wording(name))
  const choices = names.length > 1 && <FieldChoices />
  const isFew = names.length <= FEW && names.join('').length <= SHORT
  return choices && !isFew ? <FittedFields fallback={choices} /> : choices
}
