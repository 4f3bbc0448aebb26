// The kinds of panel, in the order of precedence in an address. Adding one is a record in its own folder and an entry here.
import { changesPanelKind } from '../changes/changesPanelKind'
import { comparePanelKind } from '../compare/comparePanelKind'
import type { PanelRecord } from '../kit/panelRecord'
import { readyPanelKind } from '../ready/readyPanelKind'
import { rolePanelKind } from '../role/rolePanelKind'
import { routePanelKind } from '../route/routePanelKind'
import { todayPanelKind } from '../today/todayPanelKind'
import { transitionPanelKind } from '../transition/transitionPanelKind'

export const panels: readonly PanelRecord[] = [
  readyPanelKind,
  routePanelKind,
  comparePanelKind,
  transitionPanelKind,
  rolePanelKind,
  todayPanelKind,
  changesPanelKind,
]
