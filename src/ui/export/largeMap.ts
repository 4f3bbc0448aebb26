// The picture of a large map: of what the window shows, or of all. What takes long is done in the worker or in slices, and can be
// given up.
import { paintedPart } from '../../formats/mapSvg/large/part'
import { type Pieces, writeLarge } from '../../formats/mapSvg/large/writeLarge'
import type { Reader } from '../../formats/reader'
import type { Glance } from '../../scene/large/glance'
import { maskOf } from '../../scene/large/mask'
import { createModel, type LargeModel } from '../../scene/large/model'
import { toLayoutInput } from '../../scene/layoutInput'
import type { ExplorerState } from '../../state/explorerState'
import { inSlices } from '../kit/inSlices'
import { mapContentOf } from '../kit/mapContent'

interface Wanted {
  readonly state: ExplorerState
  /** What the map shows now; null where it is not the large map that is shown. */
  readonly glance: Glance | null
  /** Whether all is wanted, not only that. */
  readonly isAll: boolean
  readonly reader: Reader
}

/** How long a chunk of a file is, in characters. */
const CHUNK = 1_000_000

/** The picture, ready to be written; null where it was given up. */
export async function beginLarge(
  { state, glance, isAll, reader }: Wanted,
  signal: AbortSignal,
): Promise<Pieces | null> {
  const { layOutLarge, drawShapes } = await import('../../workers/aside')
  const content = mapContentOf(state)
  const laidOut = async (): Promise<LargeModel | null> => {
    const layout = await layOutLarge(toLayoutInput(state.graph, null), signal)
    return layout && createModel(state.graph, layout)
  }
  const model = glance?.model ?? (await laidOut())
  if (model === null) return null
  const seen = isAll ? null : glance
  const isDrawn = seen === null || seen.distance === 'near'
  const { layout, toneOf, rising, styleOf } = model
  const drawing = { boxes: layout.boxes, curves: layout.curves, toneOf, rising, styleOf }
  const shapes = isDrawn
    ? null
    : await drawShapes({ drawing, mask: maskOf(content.scene), part: paintedPart(seen) }, signal)
  if (signal.aborted) return null
  return writeLarge({ ...content, large: { model, glance: seen, shapes } }, reader)
}

/** The whole text, written in slices; null where it was given up. `tell` hears the share that is done. */
export function writePieces(
  { count, pieces }: Pieces,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<Blob | null> {
  const rest = pieces[Symbol.iterator]()
  const written: Blob[] = []
  let chunk: string[] = []
  let length = 0
  let done = 0
  const put = () => {
    written.push(new Blob(chunk))
    chunk = []
    length = 0
  }
  return new Promise((resolve, reject) => {
    const stop = inSlices((isOver) => {
      try {
        while (!isOver()) {
          const next = rest.next()
          if (next.done === true) {
            put()
            resolve(new Blob(written))
            return true
          }
          chunk.push(next.value)
          length += next.value.length
          done += 1
          if (length > CHUNK) put()
        }
        tell(Math.min(1, done / count))
        return false
      } catch (reason) {
        reject(reason)
        return true
      }
    })
    signal.addEventListener('abort', () => {
      stop()
      resolve(null)
    })
  })
}
