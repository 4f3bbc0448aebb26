// Text on the device that was meant to be a notebook and is none that this version could write: kept under keys of its
// own, so that nothing is ever written over it.
import { type Device, newId } from './device'

const PREFIX = 'rungs.unreadable.'

/** Whether what was set aside, for whatever graph, stands under this key. */
export const isAsideKey = (key: string): boolean => key.startsWith(PREFIX)

/** An id holds no dot, a graph's id may. */
const keysOf = (device: Device, graph: string): readonly string[] =>
  device.keys().filter((key) => {
    const rest = isAsideKey(key) ? key.slice(PREFIX.length) : ''
    return rest.includes('.') && rest.slice(rest.indexOf('.') + 1) === graph
  })

/** The texts that were set aside for a graph. */
export const readAside = (device: Device, graph: string): readonly string[] =>
  keysOf(device, graph).flatMap((key) => device.read(key) ?? [])

/** Whether the text is now kept under a key of its own. */
export const setAside = (device: Device, graph: string, text: string): boolean =>
  readAside(device, graph).includes(text) || device.write(`${PREFIX}${newId()}.${graph}`, text)

/** Whether all that was set aside is gone. */
export const removeAside = (device: Device, graph: string): boolean =>
  keysOf(device, graph).every((key) => device.remove(key))
