import type { ComponentType } from 'react'
import type { Dialog } from '../../state/explorerState'
import { useExplorer } from '../../state/useExplorer'
import { onUse } from '../kit/onUse'

const DIALOGS: Readonly<Record<Dialog, ComponentType>> = {
  help: onUse(async () => (await import('./shortDialogs')).shortDialogs.help, {
    words: ['help', 'compare', 'share', 'export', 'role', 'transition'],
  }).Shown,
  share: onUse(async () => (await import('./shortDialogs')).shortDialogs.share, {
    words: ['help', 'compare', 'share', 'export', 'role', 'transition'],
  }).Shown,
  export: onUse(async () => (await import('./shortDialogs')).shortDialogs.export, {
    words: ['help', 'compare', 'share', 'export', 'role', 'transition'],
  }).Shown,
  written: onUse(async () => (await import('../written/WrittenDialog')).WrittenDialog, {
    words: ['written', 'ready'],
  }).Shown,
  'own-roles': onUse(async () => (await import('../ownRoles/OwnRolesDialog')).OwnRolesDialog, {
    words: ['ownRoles', 'problem'],
  }).Shown,
  mend: onUse(async () => (await import('../mend/MendDialog')).MendDialog, {
    words: ['mend', 'export', 'problem'],
  }).Shown,
}

/** The dialog that is open. */
export function OpenDialog() {
  const dialog = useExplorer((state) => state.dialog)
  if (dialog === null) return null
  const Shown = DIALOGS[dialog]
  return <Shown />
}
