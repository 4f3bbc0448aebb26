import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import { RadioGroup } from '../kit/RadioGroup'

/** All fields side by side. */
export function FieldChoices() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const filterByField = useExplorer((state) => state.filterByField)
  const fields = [...graph.fields.values()].map(({ id, name }) => ({
    value: id,
    label: <LocalText text={name} />,
    mark: <FieldMark graph={graph} field={id} />,
  }))
  return (
    <RadioGroup<string | null>
      className="field-choice"
      label={t('field.label')}
      choices={[{ value: null, label: t('field.all') }, ...fields]}
      value={field}
      onChoose={filterByField}
    />
  )
}
