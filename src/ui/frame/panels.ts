// The panels that can stand beside the map; adding one is a file and an entry here.
import type { TFunction } from 'i18next'
import type { ComponentType } from 'react'
import { type Panel, panelKey } from '../../state/panel'
import { onUse } from '../kit/onUse'

interface PanelKind {
  readonly Shown: ComponentType
  /** Names the page, given the titles of the roles that the panel is about. */
  readonly titleOf: (t: TFunction, titles: readonly string[]) => string
  /** A panel of another key begins anew: at the top, and mended if it had failed. */
  readonly keyOf: (panel: Panel) => string
}

export const panels: Readonly<Record<Panel['kind'], PanelKind>> = {
  role: {
    Shown: onUse(async () => (await import('../role/RolePanel')).RolePanel).Shown,
    titleOf: (_, titles) => titles.join(),
    keyOf: panelKey,
  },
  transition: {
    Shown: onUse(async () => (await import('../transition/TransitionPanel')).TransitionPanel).Shown,
    titleOf: (t, [from, to]) => t('transition.name', { from, to }),
    keyOf: panelKey,
  },
  compare: {
    Shown: onUse(async () => (await import('../compare/ComparePanel')).ComparePanel).Shown,
    titleOf: (t, titles) => [t('compare.label'), ...titles].join(' · '),
    keyOf: ({ kind }) => kind,
  },
  route: {
    Shown: onUse(async () => (await import('../route/RoutePanel')).RoutePanel).Shown,
    titleOf: (t, titles) => [t('route.label'), ...titles].join(' · '),
    keyOf: ({ kind }) => kind,
  },
  ready: {
    Shown: onUse(async () => (await import('../ready/ReadyPanel')).ReadyPanel).Shown,
    titleOf: (t, [from, to]) => [t('ready.label'), t('transition.name', { from, to })].join(' · '),
    // Its picker of the step keeps the focus.
    keyOf: ({ kind }) => kind,
  },
  today: {
    Shown: onUse(async () => (await import('../today/TodayPanel')).TodayPanel).Shown,
    titleOf: (t) => t('today.label'),
    keyOf: ({ kind }) => kind,
  },
}
