// A kind of panel that the page does not have: all of it is in this file, and one line adds it.
import { lightRole } from '../../../src/scene/lights'
import { readRole } from '../../../src/state/addressIds'
import { useExplorer } from '../../../src/state/useExplorer'
import { CloseButton } from '../../../src/ui/kit/CloseButton'
import { onUse } from '../../../src/ui/kit/onUse'
import { PanelHeading } from '../../../src/ui/kit/PanelHeading'
import type { PanelRecord } from '../../../src/ui/kit/panelRecord'

declare module '../../../src/state/panel' {
  interface PanelShapes {
    readonly remark: { readonly role: string; readonly remark: string }
  }
}

function RemarkPanel() {
  const panel = useExplorer((state) => (state.panel?.kind === 'remark' ? state.panel : null))
  return (
    <section aria-labelledby="panel-heading">
      <CloseButton />
      <PanelHeading>Remark on {panel?.role}</PanelHeading>
      <p>{panel?.remark}</p>
    </section>
  )
}

export const remarkPanelKind: PanelRecord<'remark'> = {
  kind: 'remark',
  idsOf: ({ role, remark }) => [role, remark],
  panelOf: (ids, reader) => {
    const [id = '', remark = ''] = ids
    const role = readRole('remark', id, reader)
    return role === null ? null : { kind: 'remark', role, remark }
  },
  rolesOf: ({ role }) => [role],
  lightsOf: ({ role }, graph) => lightRole(graph, role),
  sheet: 'filling',
  titleOf: (_, [title]) => `Remark on ${title}`,
  contentOf: ({ role: id }, graph) => {
    const role = graph.roles.get(id)
    return role ? { held: 'role', content: { graph, role } } : null
  },
  part: onUse(async () => RemarkPanel),
}
