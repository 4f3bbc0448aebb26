// All that the worker can do. A job is one file, or what such jobs share, and one line in both lists.

import type { MapShapes, NotebooksContent } from '../formats/contents'
import type { NotebookFile } from '../formats/notebooks/readNotebookFile'
import type { OwnRolesRead, OwnRolesRequest } from '../formats/ownRoles/ownRoles'
import type { CheckedGraph } from '../graph/check'
import type { Pinyin } from '../graph/search/pinyin'
import type { LayoutInput } from '../layout/input'
import type { Layout } from '../layout/layout'
import type { ChangesRequest, CheckRequest, VersionsFound } from './graphJobs'
import type { Jobs } from './job'
import type { BitmapMade, BitmapRequest, ShapesRequest } from './mapJobs'
import type { PinyinRequest } from './pinyinJob'

export type AppWork = {
  readonly largeLayout: { readonly input: LayoutInput; readonly output: Layout }
  readonly bitmap: { readonly input: BitmapRequest; readonly output: BitmapMade }
  readonly shapes: { readonly input: ShapesRequest; readonly output: MapShapes }
  readonly notebooksText: { readonly input: NotebooksContent; readonly output: string | null }
  readonly notebookFile: { readonly input: Uint8Array; readonly output: NotebookFile }
  readonly ownRoles: { readonly input: OwnRolesRequest; readonly output: OwnRolesRead }
  readonly checkGraph: { readonly input: CheckRequest; readonly output: CheckedGraph }
  readonly changes: { readonly input: ChangesRequest; readonly output: VersionsFound | null }
  readonly pinyin: { readonly input: PinyinRequest; readonly output: Pinyin }
}

export const jobs: Jobs<AppWork> = {
  largeLayout: async () => (await import('./mapJobs')).largeLayoutJob,
  bitmap: async () => (await import('./mapJobs')).bitmapJob,
  shapes: async () => (await import('./mapJobs')).shapesJob,
  notebooksText: async () => (await import('./notebookJobs')).notebooksTextJob,
  notebookFile: async () => (await import('./notebookJobs')).notebookFileJob,
  ownRoles: async () => (await import('./graphJobs')).ownRolesJob,
  checkGraph: async () => (await import('./graphJobs')).checkGraphJob,
  changes: async () => (await import('./graphJobs')).changesJob,
  pinyin: async () => (await import('./pinyinJob')).pinyinJob,
}
