// The device as the app of one test has it. What that app has on its way when the test is over, or would write again a moment later,
// must not reach the device of the next.
import { afterEach } from 'vitest'
import type { NotebookStorage } from '../../src/notebook/storage'
import { createDeviceNotebooks } from '../../src/state/deviceNotebooks'

const device = createDeviceNotebooks()
let test = 0
const leaving: (() => void)[] = []

afterEach(() => {
  test += 1
  for (const leave of leaving.splice(0)) leave()
})

/** The browser's own, until the test is over; then it never answers. */
export function deviceOfTest(): NotebookStorage {
  const of = test
  const whileItLasts = async <T>(act: () => Promise<T>): Promise<T> =>
    of === test ? act() : new Promise<T>(() => {})
  return {
    read: (...given) => whileItLasts(() => device.read(...given)),
    update: (...given) => whileItLasts(() => device.update(...given)),
    remove: (...given) => whileItLasts(() => device.remove(...given)),
    aside: {
      read: (...given) => whileItLasts(() => device.aside.read(...given)),
      add: (...given) => whileItLasts(() => device.aside.add(...given)),
      clear: (...given) => whileItLasts(() => device.aside.clear(...given)),
    },
    leftovers: (...given) => whileItLasts(() => device.leftovers(...given)),
    journal: (...given) => of !== test || device.journal(...given),
    journals: device.journals,
    graphs: () => whileItLasts(device.graphs),
    onChange: (...given) => {
      const leave = device.onChange(...given)
      leaving.push(leave)
      return leave
    },
  }
}
