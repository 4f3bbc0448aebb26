import { useReactFlow } from '@xyflow/react'
import { memo, useDeferredValue, useMemo } from 'react'
import { useTranslation } from '../../../i18n/useTranslation'
import { useWording } from '../../../i18n/useWording'
import type { Size } from '../../../layout/input'
import { type Cell, cellsOf } from '../../../scene/large/cells'
import { MOST_LEGIBLE } from '../../../scene/large/distance'
import { isCard, type Mask } from '../../../scene/large/mask'
import { toneOf } from '../../../scene/tone'
import { useExplorer } from '../../../state/useExplorer'
import { motion } from '../motion'
import { viewOf } from './centred'
import type { LargeModel } from './model'
import { useStep } from './useView'

interface Props {
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: Size
}

/** The least room for words, px of the screen. */
const LEAST = { width: 26, line: 13, both: 120 } as const
/** As far as a press goes: its roles are told apart there. */
const CLOSER = 0.6

/** Fields by levels, each with its name and how much it holds; a press goes closer. */
export function Cells({ model, mask, window }: Props) {
  // Words of the step before are still right; what is moved is not held up by new ones.
  const step = useDeferredValue(useStep())
  const cells = useMemo(() => cellsOf(model.graph, model.layout, (role) => isCard(mask, role)), [model, mask])
  // Where there are too many to be read, those that hold most.
  const read = useMemo(() => {
    const roomy = cells.filter(
      ({ width, height }) => width * step >= LEAST.width && height * step >= LEAST.line,
    )
    return new Set(roomy.toSorted((a, b) => b.roles - a.roles).slice(0, MOST_LEGIBLE / 2))
  }, [cells, step])
  return (
    <div className="large-cells">
      {cells.map((cell) => (
        <CellButton
          key={`${cell.field}~${cell.level}`}
          cell={cell}
          step={read.has(cell) ? step : null}
          window={window}
        />
      ))}
    </div>
  )
}

interface ButtonProps {
  readonly cell: Cell
  /** That of the zoom, to which it has room for words; null where it is not read. */
  readonly step: number | null
  readonly window: Size
}

const CellButton = memo(function CellButton({ cell, step, window }: ButtonProps) {
  const { t, language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const { setViewport } = useReactFlow()
  const [field, level] = [graph.fields.get(cell.field), graph.levels.get(cell.level)]
  const [name, levelName] = [field, level].map((one) => (one ? wording(one.name) : ''))
  const facts = [t('map.roles', { count: cell.roles }), t('large.moves', { count: cell.moves })]
  const said = t('large.cell', { field: name, level: levelName, roles: facts[0], moves: facts[1] })
  const wordsAt = (zoom: number) => {
    const lines = Math.floor((cell.height * zoom) / LEAST.line)
    if (lines > 1) return lines > 2 ? [name, ...facts] : facts
    return [
      cell.width * zoom >= LEAST.both ? facts.join(t('map.comma')) : cell.roles.toLocaleString(language),
    ]
  }
  return (
    <button
      type="button"
      className="large-cell nopan"
      data-tone={toneOf(graph, cell.field)}
      tabIndex={-1}
      aria-label={said}
      title={said}
      style={{ left: cell.x, top: cell.y, width: cell.width, height: cell.height }}
      onClick={() => void setViewport(viewOf(cell, window, CLOSER), motion())}
    >
      {step !== null && (
        <span
          className="large-cell-words"
          style={{ width: cell.width * step, transform: `scale(${1 / step})` }}
        >
          {wordsAt(step).map((one, index) => (
            <span key={one} className="large-cell-line" data-name={one === name && index === 0}>
              {one}
            </span>
          ))}
        </span>
      )}
    </button>
  )
})
