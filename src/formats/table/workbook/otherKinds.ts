// What an archive is that is no workbook, told by what lies in it. The names are the same in every language.
import type { Archive } from './archive'
import { createRoom } from './limits'
import { DAMAGED, type Refusal, refuse } from './refusal'
import { unpack } from './unpack'

const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'Excel (.xlsb)'],
  [/^word\//, 'Word (.docx)'],
  [/^ppt\//, 'PowerPoint (.pptx)'],
  [/^index\/document\.iwa$|^index\.zip$/, 'Apple iWork (.numbers, .pages, .key)'],
]

const BY_TYPE: readonly (readonly [RegExp, string])[] = [
  [/opendocument\.spreadsheet/, 'OpenDocument (.ods)'],
  [/opendocument\.text/, 'OpenDocument (.odt)'],
  [/opendocument/, 'OpenDocument'],
  [/epub/, 'EPUB (.epub)'],
]

export async function otherKindOf(archive: Archive): Promise<Refusal> {
  const names = [...archive.entries.keys()]
  const type = await typeOf(archive)
  const found =
    BY_TYPE.find(([pattern]) => pattern.test(type)) ??
    BY_NAME.find(([pattern]) => names.some((name) => pattern.test(name)))
  if (found !== undefined) return refuse('other-kind-of-file', { found: found[1] })
  return names.some((name) => name.startsWith('xl/')) ? DAMAGED : refuse('plain-archive')
}

const LONGEST_TYPE = 256

/** What the file of this name says, with which some archives begin. */
async function typeOf(archive: Archive): Promise<string> {
  const entry = archive.entries.get('mimetype')
  let type = ''
  if (entry !== undefined && entry.size <= LONGEST_TYPE)
    await unpack(archive, entry, createRoom(), (piece) => {
      type += new TextDecoder().decode(piece)
      return null
    })
  return type
}
