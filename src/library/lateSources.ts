// What a first visit to a site can do without: graphs in the page itself, those brought for as long as the page lives, and those
// kept on the device.
import { createInlineSource } from './inlineSource'
import { deviceGraphs, memoryGraphs } from './ownGraphs'
import type { GraphSource } from './source'

/** @param isSafe whether what the device keeps is to be left alone */
export const createLateSources = (page: Document, isSafe: boolean): readonly GraphSource[] => [
  createInlineSource(page),
  memoryGraphs,
  ...(isSafe ? [] : [deviceGraphs]),
]
