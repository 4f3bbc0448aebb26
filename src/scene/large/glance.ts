// What a window shows of a large map.
import type { Distance } from './distance'
import type { LargeModel } from './model'
import type { MapWindow, View } from './view'

export interface Glance {
  readonly model: LargeModel
  readonly view: View
  readonly window: MapWindow
  readonly distance: Distance
}
