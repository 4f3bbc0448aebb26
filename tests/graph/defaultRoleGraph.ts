// The graph that the app ships with, read by the app's own reader.
import { readFileSync } from 'node:fs'
import { readRoleGraph } from '../../src/formats/graphJson/readRoleGraph'
import { createRoleGraph } from '../../src/graph/roleGraph'

const file = new URL('../../data/digital-marketing-ecommerce.json', import.meta.url)
const { data } = readRoleGraph(readFileSync(file, 'utf8'))
if (data === null) throw new Error('data/digital-marketing-ecommerce.json does not pass its checks')

export const defaultGraph = createRoleGraph(data)
