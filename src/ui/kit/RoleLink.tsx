import type { ComponentProps, KeyboardEvent, MouseEvent } from 'react'
import { rolesHere } from '../../state/url'
import { useExplorer } from '../../state/useExplorer'
import { isForBrowser } from './meantBy'
import { WHOLE_APP } from './wholeApp'

interface Props extends Omit<ComponentProps<'a'>, 'onClick' | 'href'> {
  readonly to: string
  readonly onClick: (event: MouseEvent) => void
}

/** Links are not pressed by Space, as buttons are. */
const pressBySpace = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.click()
}

/** A button of a role that is a link to it as well: what a press does here, a browser does in a new tab, or copies. */
export function RoleLink({ to, onClick, ...rest }: Props) {
  const href = WHOLE_APP + useExplorer(rolesHere) + encodeURIComponent(to)
  return (
    // biome-ignore lint/a11y/useSemanticElements: A button has no address.
    <a
      {...rest}
      role="button"
      href={href}
      draggable="false"
      onKeyDown={pressBySpace}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        onClick(event)
      }}
    />
  )
}
