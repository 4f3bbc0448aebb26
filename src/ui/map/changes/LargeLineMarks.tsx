import { useMemo } from 'react'
import { curveAt, middleOf } from '../../../layout/curves'
import { indexOf } from '../../../scene/graphIndex'
import type { LargeModel } from '../../../scene/large/model'
import type { MapWindow } from '../../../scene/large/view'
import type { PlacedCurve } from '../../../scene/placed'
import { useSurroundings } from '../large/useView'
import { LineMarks } from './LineMarks'
import { useBoth } from './useBoth'

interface Props {
  readonly model: LargeModel
  readonly window: MapWindow
}

/** The same on a large map, of the lines whose middle is in view. */
export function LargeLineMarks({ model, window }: Props) {
  const both = useBoth()
  const { x, y, width, height } = useSurroundings(window)
  const marked = useMemo((): readonly PlacedCurve[] => {
    if (both === null || both.graph !== model.graph) return []
    return [...both.transitions.keys()].flatMap((transition) => {
      const curve = model.curveOf[indexOf(model.graph).transition(transition)] ?? -1
      return curve < 0 ? [] : [{ ...curveAt(model.layout.curves, curve), transition }]
    })
  }, [both, model])
  const seen = marked.filter((curve) => {
    const middle = middleOf(curve)
    return middle.x >= x && middle.y >= y && middle.x <= x + width && middle.y <= y + height
  })
  return <LineMarks curves={seen} />
}
