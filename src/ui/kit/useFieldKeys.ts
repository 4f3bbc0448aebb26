import { type RefObject, useLayoutEffect } from 'react'
import { type FieldKeys, isTaken } from './combobox'

/**
 * Works the keys of a field; `act` tells whether a key did something, and is not to do anything else. An Enter that has to wait for
 * its answer it keeps in `early`, to be asked again as more is there.
 */
export function useFieldKeys(
  keys: RefObject<FieldKeys>,
  act: (key: string, isShifted: boolean) => boolean,
): void {
  useLayoutEffect(() => {
    const { current } = keys
    current.press = (event) => {
      if (isTaken(event)) return
      delete current.early
      if (act(event.key, event.shiftKey)) event.preventDefault()
    }
    const { early } = current
    delete current.early
    if (early !== undefined) act('Enter', early)
    return () => {
      delete current.press
    }
  })
}
