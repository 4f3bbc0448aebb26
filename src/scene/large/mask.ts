// What filter and legend leave of a large map, as bytes for who paints it.
import { ABSENT, type Scene } from '../scene'

/** By index: 0 for a role that is not there, `CARD` or `STUB`; 1 for a transition that is drawn. */
export interface Mask {
  readonly roles: Uint8Array
  readonly transitions: Uint8Array
}

export const CARD = 1
/** A role that the filter hides, at the other end of a move that is shown. */
export const STUB = 2

export const maskOf = ({ presence, drawn }: Pick<Scene, 'presence' | 'drawn'>): Mask => ({
  roles: presence.map((one) => (one === ABSENT ? 0 : one + 1)),
  transitions: drawn,
})

export const isThere = ({ roles }: Mask, role: number): boolean => (roles[role] ?? 0) !== 0
export const isCard = ({ roles }: Mask, role: number): boolean => roles[role] === CARD
