import { RadioGroup } from '../kit/RadioGroup'
import { useLanguageChoices, useThemeChoices } from './choices'

/** Language and theme in the header, where there is room for them. */
export function WideChoices() {
  const language = useLanguageChoices()
  const theme = useThemeChoices()
  const choices = theme.choices.map((choice) => ({ ...choice, hint: choice.label }))
  return (
    <>
      <RadioGroup {...language} />
      <RadioGroup {...theme} choices={choices} />
    </>
  )
}
