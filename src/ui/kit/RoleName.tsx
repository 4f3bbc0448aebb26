import { useExplorer } from '../../state/useExplorer'
import { LocalText } from './LocalText'

/** The title of a role, in a sentence or a chain. */
export function RoleName({ role }: { readonly role: string }) {
  const title = useExplorer(({ graph }) => graph.roles.get(role)?.title)
  return <LocalText text={title ?? role} />
}
