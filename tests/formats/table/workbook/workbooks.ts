// Makes workbooks of the least XML that one needs.
import { aZip, type Packed } from './zip'

interface Sheet {
  readonly name?: string
  readonly state?: 'hidden' | 'veryHidden'
  /** What stands in its `sheetData`. */
  readonly rows: string
  /** What stands after it. */
  readonly after?: string
}

export interface Book {
  readonly sheets: readonly Sheet[]
  /** What stands in its table of shared texts: `<si>…</si>`. */
  readonly texts?: string
  /** A format for each style, from the first. */
  readonly formats?: readonly (number | string)[]
  readonly from1904?: boolean
}

const PREFIX = 'http://schemas.openxmlformats.org'
const MAIN = `xmlns="${PREFIX}/spreadsheetml/2006/main" xmlns:r="${PREFIX}/officeDocument/2006/relationships"`

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PREFIX}/package/2006/relationships">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${PREFIX}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

function styles(formats: readonly (number | string)[]): string {
  const own = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>` : '',
  )
  const cells = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  )
  return `<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`
}

/** The parts of a workbook by name. */
export function partsOf({ sheets, texts = '', formats = [0], from1904 = false }: Book) {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  )
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<workbook ${MAIN}><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rIdS', 'styles', 'styles.xml'],
      ['rIdT', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles(formats),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${texts}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  }
}

/** `parts`: parts to put in place of those that it would have. */
export const aWorkbook = (
  book: Book,
  parts: Readonly<Record<string, string | Packed>> = {},
  lies: Parameters<typeof aZip>[1] = {},
): Promise<Uint8Array<ArrayBuffer>> => aZip({ ...partsOf(book), ...parts }, lies)

/** Rows of texts, each in its cell. */
export const rowsOfTexts = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells) =>
        `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`,
    )
    .join('')
