import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { chinese, english } from '../formats/cases'
import { aHostileGraph, inHundreds } from '../hostile/graphs'
import { isWhole } from '../hostile/isWhole'
import { hostileTexts } from '../hostile/texts'
import { type Written, writtenOf } from '../hostile/written'

/** What our own Markdown is made of. */
const OWN = /^<(\/?(h[123]|p|ul|li|strong)|ol( start="\d+")?|\/ol|br \/|hr \/)>$/

/** A comparison that is written as a table has these as well. */
const OWN_TABLE = /^<(\/?(table|thead|tbody|tr|th|td)|br)>$/

const FORMULA = /^[^\S\r\n]*[=+\-@＝＋－＠]/

describe.each(inHundreds(hostileTexts(isWhole)))('a graph that is hostile, hundred %#', (...texts) => {
  let files: readonly Written[] = []
  const ofKind = (extension: string) => files.filter((file) => file.extension === extension)

  beforeAll(() => {
    const graph = createRoleGraph(aHostileGraph(texts))
    files = [english, chinese].flatMap((reader) => writtenOf(graph, reader, texts))
  })
  afterAll(() => {
    files = []
  })

  it('[SAFE3] makes no link, picture, code, table or element in Markdown', () => {
    const extensions = { extensions: [gfm()], htmlExtensions: [gfmHtml()] }
    for (const { id, text } of ofKind('md')) {
      const isOwn = (tag: string) => OWN.test(tag) || (id === 'comparison-table' && OWN_TABLE.test(tag))
      const html = micromark(text, { allowDangerousHtml: true, ...extensions })
      for (const [tag] of html.matchAll(/<[^>]*>?/g)) if (!isOwn(tag)) expect(tag).toMatch(OWN)
    }
  })

  it.each([',', ';', '\t'])(
    '[SAFE3] has no cell that begins as a formula where CSV is divided at %j',
    (delimiter) => {
      for (const { text } of ofKind('csv'))
        for (const row of papa.parse<string[]>(text.slice(1), { delimiter }).data)
          for (const cell of row) if (FORMULA.test(cell)) expect(cell).not.toMatch(FORMULA)
    },
  )
})
