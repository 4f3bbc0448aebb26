import { screen, within } from '@testing-library/react'
import { ownRoles } from '../../../src/state/ownRoles'
import { openExplorer } from '../openExplorer'

/** Opens the dialog over files, each by its name and text. */
export async function takeTables(
  files: Readonly<Record<string, string>>,
  options: Parameters<typeof openExplorer>[0] = {},
) {
  ownRoles.getState().clear()
  const opened = await openExplorer({ view: 'outline', ...options })
  opened.explorer.getState().openDialog('own-roles')
  await ownRoles.getState().takeFiles(Object.entries(files).map(([name, text]) => new File([text], name)))
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByRole('button', { name: /^(Open the map|打开地图)$/ })
  return { ...opened, dialog }
}
