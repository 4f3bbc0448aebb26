import { describe, expect, it } from 'vitest'
import { createOwnRolesReader } from '../../../src/formats/ownRoles/ownRoles'
import { aRequest } from './aRequest'

const problemsOf = async (content: string | Uint8Array) =>
  (await createOwnRolesReader()(aRequest({ 'roles.xls': content }), () => undefined)).problems.map(
    ({ code, detail }) => [code, detail['found']],
  )

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('a file of another kind', () => {
  it.each([
    ['PDF', bytes('%PDF-1.7\n1 0 obj')],
    ['PNG', bytes('\x89PNG\r\n\x1a\n\0\0')],
    ['JPEG', bytes('\xff\xd8\xff\xe0\0')],
    ['gzip (.gz)', bytes('\x1f\x8b\b\0')],
    ['RAR (.rar)', bytes('Rar!\x1a\x07\0')],
    ['7-Zip (.7z)', bytes('7z\xbc\xaf\x27\x1c')],
    ['RTF (.rtf)', '{\\rtf1\\ansi Title}'],
    ['HTML', '<html xmlns:x="urn:x">\n<body><table>\n<tr><th>Title</th></tr>\n</table></body></html>'],
    ['HTML', '\r\n<!DOCTYPE html>\n<p>Title'],
    ['HTML', '<table border="1"><tr><td>岗位</td></tr></table>'],
    ['XML', '<?xml version="1.0"?>\n<Workbook><Row>Title</Row></Workbook>'],
  ])('[OWN4] is named as what it is, whatever it is called: %s', async (kind, content) => {
    expect(await problemsOf(content)).toEqual([['other-kind-of-file', kind]])
  })

  it('is none where only a cell looks like one', async () => {
    expect(await problemsOf('Title,Duties\nClerk,<table> and %PDF-\n')).not.toContainEqual([
      'other-kind-of-file',
      expect.anything(),
    ])
  })
})
