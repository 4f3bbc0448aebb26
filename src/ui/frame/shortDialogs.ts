// Dialogs that come as one, since whoever opens one of them opens others.
import { ExportDialog } from '../export/ExportDialog'
import { HelpDialog } from '../help/HelpDialog'
import { ShareDialog } from '../share/ShareDialog'

export const shortDialogs = { help: HelpDialog, share: ShareDialog, export: ExportDialog } as const
