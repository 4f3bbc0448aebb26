// The panels that can stand beside the map; adding one is a file and an entry here.
import type { TFunction } from 'i18next'
import type { ComponentType } from 'react'
import { type Panel, panelKey } from '../../state/panel'
import { ComparePanel } from './ComparePanel'
import { RolePanel } from './RolePanel'
import { TransitionPanel } from './TransitionPanel'

interface PanelKind {
  readonly Shown: ComponentType
  /** Names the page, given the titles of the roles that the panel is about. */
  readonly titleOf: (t: TFunction, titles: readonly string[]) => string
  /** A panel of another key begins anew: at the top, and mended if it had failed. */
  readonly keyOf: (panel: Panel) => string
}

export const panels: Readonly<Record<Panel['kind'], PanelKind>> = {
  role: { Shown: RolePanel, titleOf: (_, titles) => titles.join(), keyOf: panelKey },
  transition: {
    Shown: TransitionPanel,
    titleOf: (t, [from, to]) => t('transition.name', { from, to }),
    keyOf: panelKey,
  },
  compare: {
    Shown: ComparePanel,
    titleOf: (t, titles) => [t('compare.label'), ...titles].join(' · '),
    keyOf: ({ kind }) => kind,
  },
}
