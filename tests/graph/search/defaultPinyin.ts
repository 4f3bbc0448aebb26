// How the Chinese of the default graph is read, made and read as the site does it.
import { readFileSync } from 'node:fs'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { formatPinyin, type Pinyin, parsePinyin } from '../../../src/graph/search/pinyin'
import { pinyinOf } from '../../../src/site/pinyinFile'

const { data } = readRoleGraph(
  readFileSync(new URL('../../../data/digital-marketing-ecommerce.json', import.meta.url), 'utf8'),
)
const pinyin = data === null ? null : parsePinyin(formatPinyin(pinyinOf(data)))
if (pinyin === null) throw new Error('The default graph has no pinyin')

export const defaultPinyin: Pinyin = pinyin
