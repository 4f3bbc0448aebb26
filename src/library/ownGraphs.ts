// The graphs that are the person's own: those kept on the device, and those brought for as long as the page lives.
import { createDeviceSource } from './deviceSource'
import { graphDatabase } from './graphDatabase'
import { createMemorySource } from './memorySource'

export const memoryGraphs = createMemorySource()

export const deviceGraphs = createDeviceSource(graphDatabase)
