import { useReactFlow } from '@xyflow/react'
import { memo, useCallback, useDeferredValue, useMemo } from 'react'
import type { BothVersions } from '../../../graph/changes/bothVersions'
import { useTranslation } from '../../../i18n/useTranslation'
import { useWording } from '../../../i18n/useWording'
import { boxAt, overlap } from '../../../layout/inView'
import { indexOf } from '../../../scene/graphIndex'
import { type Cell, type CellRoom, cellsOf, linesOf, readCells } from '../../../scene/large/cells'
import { isCard, type Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import type { MapWindow } from '../../../scene/large/view'
import { toneOf } from '../../../scene/tone'
import { useExplorer } from '../../../state/useExplorer'
import { useBoth } from '../changes/useBoth'
import { motion } from '../motion'
import { centredOn, viewOf } from './centred'
import { useSurroundings, useTextStep } from './useView'

interface Props {
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: MapWindow
  /** In which keys go, a list a level. */
  readonly order: readonly (readonly string[])[]
  readonly focusRole: (role: string) => boolean
}

/** As far as a press goes: its roles are told apart there. */
const CLOSER = 0.6
/** What grows by less has come no closer. */
const LEAST_CLOSER = 1.2
const NO_ROOM: CellRoom = { lines: 0, isWide: false }

/** Fields by levels, each with its name and how much it holds; a press goes closer. */
export const Cells = memo(function Cells({ model, mask, window, order, focusRole }: Props) {
  const { setViewport, getZoom } = useReactFlow()
  // Words of the step before are still right; what is moved is not held up by new ones.
  const step = useDeferredValue(useTextStep(window))
  const cells = useMemo(() => cellsOf(model.graph, model.layout, (role) => isCard(mask, role)), [model, mask])
  const surroundings = useSurroundings(window)
  const read = useMemo(
    () =>
      readCells(
        cells.filter((cell) => overlap(cell, surroundings)),
        step,
      ),
    [cells, surroundings, step],
  )
  const press = useCallback(
    (cell: Cell) => {
      const isIn = (id: string) => {
        const role = model.graph.roles.get(id)
        return role?.field === cell.field && role.level === cell.level
      }
      const first = order.flat().find(isIn)
      if (first === undefined) return
      const all = viewOf(cell, window, CLOSER)
      // To see all of a cell that fills the window is no closer; its first roles are.
      const box = boxAt(model.layout, indexOf(model.graph).role(first))
      const isCloser = all.zoom > getZoom() * LEAST_CLOSER
      void setViewport(isCloser ? all : centredOn(box, CLOSER, window), motion())
      // The cell is gone from there: keys go on at that role.
      focusRole(first)
    },
    [model, window, order, focusRole, setViewport, getZoom],
  )
  return (
    <div className="large-cells">
      {cells.map((cell) => (
        <CellButton
          key={`${cell.field}~${cell.level}`}
          cell={cell}
          {...(read.get(cell) ?? NO_ROOM)}
          step={read.has(cell) ? step : null}
          onPress={press}
        />
      ))}
    </div>
  )
})

/** How many roles of a cell came, changed or went. */
function marksIn({ graph, roles }: BothVersions, { field, level }: Cell): number {
  const marked = [...roles.keys()].map((id) => graph.roles.get(id))
  return marked.filter((role) => role?.field === field && role.level === level).length
}

interface ButtonProps {
  readonly cell: Cell
  readonly lines: number
  readonly isWide: boolean
  /** That at which it has room for words; null where it has none. */
  readonly step: number | null
  readonly onPress: (cell: Cell) => void
}

const CellButton = memo(function CellButton({ cell, lines, isWide, step, onPress }: ButtonProps) {
  const { t, language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const both = useBoth()
  const [field, level] = [graph.fields.get(cell.field), graph.levels.get(cell.level)]
  const [name, levelName] = [field, level].map((one) => (one ? wording(one.name) : ''))
  const marks = both === null ? 0 : marksIn(both, cell)
  // Between two versions, how many of its roles came, changed or went stands in place of its moves.
  const other = marks === 0 ? t('large.moves', { count: cell.moves }) : t('changes.inCell', { count: marks })
  const facts = [t('map.roles', { count: cell.roles }), other] as const
  const said = t('large.cell', { field: name, level: levelName, roles: facts[0], moves: other })
  const [count, few] = [cell.roles, marks].map((number) => number.toLocaleString(language))
  const words = linesOf(
    { lines, isWide },
    { name, facts, both: facts.join(t('map.comma')), count: marks === 0 ? count : `${count} ±${few}` },
  )
  return (
    <button
      type="button"
      className="large-cell"
      data-tone={toneOf(graph, cell.field)}
      tabIndex={-1}
      aria-label={said}
      title={said}
      style={{ left: cell.x, top: cell.y, width: cell.width, height: cell.height }}
      onClick={() => onPress(cell)}
    >
      {step !== null && (
        <span
          className="large-cell-words"
          style={{
            width: `calc(${cell.width * step}px * var(--text))`,
            transform: `scale(calc(${1 / step} / var(--text)))`,
          }}
        >
          {words.map((one, index) => (
            <span key={one} className="large-cell-line" data-name={one === name && index === 0}>
              {one}
            </span>
          ))}
        </span>
      )}
    </button>
  )
})
