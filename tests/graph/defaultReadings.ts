// How the Chinese of the default graph is read, made and read as the site does it.
import { readFileSync } from 'node:fs'
import { readingsOf } from '../../scripts/pinyin'
import { readRoleGraph } from '../../src/graph/read'
import { formatReadings, parseReadings, type Readings } from '../../src/graph/search/readings'

const { data } = readRoleGraph(
  readFileSync(new URL('../../data/digital-marketing-ecommerce.json', import.meta.url), 'utf8'),
)
const readings = data === null ? null : parseReadings(formatReadings(readingsOf(data)))
if (readings === null) throw new Error('The default graph has no readings')

export const defaultReadings: Readings = readings
