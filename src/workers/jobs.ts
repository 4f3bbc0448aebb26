// All that the worker can do. A job is one file and one line in both lists.

import type { NotebooksContent } from '../formats/contents'
import type { NotebookFile } from '../formats/notebooks/readNotebookFile'
import type { OwnRolesRead, OwnRolesRequest } from '../formats/ownRoles/ownRoles'
import type { FittedLayout } from '../layout/fit'
import type { Jobs } from './job'
import type { LayoutRequest } from './layoutJob'

export type AppWork = {
  readonly layout: { readonly input: LayoutRequest; readonly output: FittedLayout }
  readonly notebooksText: { readonly input: NotebooksContent; readonly output: string | null }
  readonly notebookFile: { readonly input: Uint8Array; readonly output: NotebookFile }
  readonly ownRoles: { readonly input: OwnRolesRequest; readonly output: OwnRolesRead }
}

export const jobs: Jobs<AppWork> = {
  layout: async () => (await import('./layoutJob')).layoutJob,
  notebooksText: async () => (await import('./notebooksTextJob')).notebooksTextJob,
  notebookFile: async () => (await import('./notebookFileJob')).notebookFileJob,
  ownRoles: async () => (await import('./ownRolesJob')).ownRolesJob,
}
