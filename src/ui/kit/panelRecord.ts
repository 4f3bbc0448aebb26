import { createContext } from 'react'
import type { OpenContent } from '../../formats/contents'
import type { RoleGraph } from '../../graph/roleGraph'
import type { Translate } from '../../i18n/translate'
import type { PanelId, PanelOf } from '../../state/panel'
import type { PanelKind } from '../../state/panels'
import type { OnUse } from './onUse'

/** All that a kind of panel is: what the store needs of it, and what the page does. */
export interface PanelRecord<K extends PanelId = PanelId> extends PanelKind<K> {
  /** What draws it, fetched on use. */
  readonly part: OnUse
  /** Names the page, given the titles of the roles that the panel is about. */
  titleOf(t: Translate, titles: readonly string[]): string
  /** One that is about other roles is the same panel still: it keeps its place and its focus. Others begin anew, at the top. */
  readonly stays?: boolean
  /** On a small screen: whether it leaves the view in sight, or fills the screen at first. */
  readonly sheet: 'beside' | 'filling'
  /** What it holds that can be taken along; nothing where it is not complete, or has files of its own. */
  contentOf?(panel: PanelOf<K>, graph: RoleGraph): OpenContent | null
}

export const PanelsContext = createContext<readonly PanelRecord[]>([])
