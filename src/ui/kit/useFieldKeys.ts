import { type RefObject, useLayoutEffect } from 'react'
import { type FieldKeys, isTaken } from './combobox'

/** Works the keys of a field; `act` tells whether a key did something, and is not to do anything else. */
export function useFieldKeys(
  keys: RefObject<FieldKeys>,
  act: (key: string, isShifted: boolean) => boolean,
): void {
  useLayoutEffect(() => {
    const { current } = keys
    current.press = (event) => {
      if (!isTaken(event) && act(event.key, event.shiftKey)) event.preventDefault()
    }
    if (current.early !== undefined && act('Enter', current.early)) delete current.early
    return () => {
      delete current.press
    }
  })
}
