// What a first visit to a site can do without: graphs in the page itself, those kept on the device, and those brought for as
// long as the page lives.
import { browserStorage, createDeviceSource } from './deviceSource'
import { createInlineSource } from './inlineSource'
import { createMemorySource } from './memorySource'
import type { GraphSource } from './source'

export const createLateSources = (page: Document): readonly GraphSource[] => [
  createInlineSource(page),
  createDeviceSource(browserStorage),
  createMemorySource(),
]
