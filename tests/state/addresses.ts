// Addresses with the kinds of panel that the page has.
import type { RoleGraph } from '../../src/graph/roleGraph'
import type { Address } from '../../src/state/explorerState'
import { createPanels } from '../../src/state/panels'
import * as url from '../../src/state/url'
import { panels as records } from '../../src/ui/frame/panels'

export const panels = createPanels(records)

export const formatAddress = (address: Address & { readonly graph?: Pick<RoleGraph, 'id'> }): string =>
  url.formatAddress({ ...address, panels })

export const parseAddress = (search: string, graph: RoleGraph, languages: readonly string[]) =>
  url.parseAddress(search, { graph, panels, languages })
