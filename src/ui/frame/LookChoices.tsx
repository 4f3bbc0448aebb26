import { RadioGroup } from '../kit/RadioGroup'
import { useLanguageChoices, useThemeChoices } from './choices'
import { MenuGroup } from './MenuGroup'

/** Language and theme, each under its name. */
export function LookChoices({ className = '' }: { readonly className?: string }) {
  const language = useLanguageChoices()
  const theme = useThemeChoices()
  return (
    <>
      <MenuGroup className={className} label={language.label}>
        <RadioGroup {...language} />
      </MenuGroup>
      <MenuGroup className={className} label={theme.label}>
        <RadioGroup {...theme} />
      </MenuGroup>
    </>
  )
}
