// Where graphs come from: one small interface for the files of the site, the device, the page itself, and what was just dropped.
import type { OfferedGraph } from './site'

export interface GraphSource {
  readonly id: 'site' | 'device' | 'inline' | 'memory'
  /** Whether all that it gives has passed every check already. */
  readonly isChecked?: boolean
  /** What it offers now. Never rejects: a source that cannot be asked offers nothing. */
  readonly offered: () => Promise<readonly OfferedGraph[]>
  /** The bytes of one of its graphs; null when there is none of this id, or it did not arrive. Never rejects. */
  readonly read: (id: string) => Promise<Uint8Array | null>
}
