import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../src/formats/table/workbook'
import { problemText } from '../../../../src/i18n/problemText'
import { translatorIn } from '../../../i18n/allWords'
import { partsOf } from './workbooks'
import { aZip, stored } from './zip'

const speakers = { en: translatorIn('en'), zh: translatorIn('zh-CN') }

async function problemOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes, 'a.xlsx')
  if (!('problem' in read)) throw new Error('read')
  const { problem } = read
  return { code: problem.code, found: problem.detail['found'], problem }
}

/** A file as Office wrote them before XLSX, as far as it tells what lies in it. */
function aCompoundFile(names: readonly string[], length = Number.POSITIVE_INFINITY): Uint8Array {
  const bytes = new Uint8Array(1024 + names.length * 128)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [index, name] of names.entries()) {
    const units = [...`${name}\0`].map((unit) => unit.charCodeAt(0))
    const at = 1024 + index * 128
    bytes.set(
      units.flatMap((unit) => [unit & 0xff, unit >>> 8]),
      at,
    )
    bytes[at + 64] = units.length * 2
  }
  return bytes.slice(0, length)
}

const RELATIONS = '_rels/.rels'
const rootTo = (target: string) => partsOf({ sheets: [] })[RELATIONS].replace('xl/workbook.xml', target)

describe('a file that is no workbook', () => {
  it.each([
    ['locked', ['Root Entry', '\x06DataSpaces', 'EncryptionInfo', 'EncryptedPackage'], 'locked-workbook'],
    ['old', ['Root Entry', 'Workbook', '\x05SummaryInformation', 'WordDocument'], 'old-workbook'],
    ['older', ['Root Entry', 'Book'], 'old-workbook'],
    ['of Word', ['Root Entry', '1Table', 'WordDocument', 'Workbook'], 'other-kind-of-file', 'Word (.doc)'],
    ['of slides', ['Root Entry', 'PowerPoint Document'], 'other-kind-of-file', 'PowerPoint (.ppt)'],
    ['of nothing known', ['Root Entry', 'Workbooks', 'Boo'], 'damaged-workbook'],
  ] as const)(
    'but one of the kind before, %s, is told by what lies in it',
    async (_, names, code, found?: string) => {
      expect(await problemOf(aCompoundFile(names))).toMatchObject({ code, found })
    },
  )

  it('and cut off within its directory is damaged', async () => {
    expect(await problemOf(aCompoundFile(['Root Entry', 'Workbook'], 1200))).toMatchObject({
      code: 'damaged-workbook',
    })
  })

  it.each([
    ['Word (.docx)', { [RELATIONS]: rootTo('word/document.xml'), 'word/document.xml': '<document/>' }],
    ['PowerPoint (.pptx)', { 'ppt/presentation.xml': '<presentation/>' }],
    ['Excel (.xlsb)', { [RELATIONS]: rootTo('xl/workbook.bin'), 'xl/workbook.bin': '\0' }],
    [
      'OpenDocument (.ods)',
      { mimetype: stored('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': '' },
    ],
    ['OpenDocument (.odt)', { mimetype: 'application/vnd.oasis.opendocument.text' }],
    ['OpenDocument', { mimetype: 'application/vnd.oasis.opendocument.graphics' }],
    ['EPUB (.epub)', { mimetype: 'application/epub+zip' }],
    ['Apple iWork (.numbers, .pages, .key)', { 'Index/Document.iwa': '' }],
  ])('but %s is said to be that', async (found, files) => {
    expect(await problemOf(await aZip(files))).toMatchObject({ code: 'other-kind-of-file', found })
  })

  it.each([
    ['an archive of tables', { 'roles.csv': 'title', 'roles.xlsx': 'PK' }, 'plain-archive'],
    ['an empty archive', {}, 'plain-archive'],
    [
      'an archive with names that mean something',
      { __proto__x: '', constructor: '', mimetype: 'epub'.repeat(100) },
      'plain-archive',
    ],
    ['a workbook without its main part', { 'xl/styles.xml': '' }, 'damaged-workbook'],
    ['a document under the name of a workbook', { 'xl/workbook.xml': '<html/>' }, 'damaged-workbook'],
  ])('but %s is told apart', async (_, files, code) => {
    expect(await problemOf(await aZip(files))).toMatchObject({ code })
  })

  it('but text or nothing is refused as well', async () => {
    expect(await problemOf(new TextEncoder().encode('title\n'))).toMatchObject({ code: 'damaged-workbook' })
    expect(await problemOf(new Uint8Array())).toMatchObject({ code: 'blank-file' })
  })

  it('is said to be so in both languages, with what helps', async () => {
    const { problem } = await problemOf(await aZip({ 'word/document.xml': '' }))
    expect(problemText(speakers.en, problem)).toBe(
      'This is no workbook that can be read here, but another kind of file: Word (.docx). Save its table as .xlsx or CSV.',
    )
    expect(problemText(speakers.zh, problem)).toBe(
      '这不是可以读取的工作簿，而是另一种文件：Word (.docx)。请将其中的表格另存为 .xlsx 或 CSV。',
    )
  })
})
