// The kinds of panel that stand in another page: those that only read, in the order of precedence in an address.
import { comparePanelKind } from '../compare/comparePanelKind'
import type { PanelRecord } from '../kit/panelRecord'
import { rolePanelKind } from '../role/rolePanelKind'
import { routePanelKind } from '../route/routePanelKind'
import { transitionPanelKind } from '../transition/transitionPanelKind'

export const embeddedPanels: readonly PanelRecord[] = [
  routePanelKind,
  comparePanelKind,
  transitionPanelKind,
  rolePanelKind,
]
