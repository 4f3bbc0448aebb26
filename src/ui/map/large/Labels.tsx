import { memo, useDeferredValue, useMemo } from 'react'
import { useTranslation } from '../../../i18n/useTranslation'
import { MOST_LEGIBLE } from '../../../scene/large/distance'
import { LABEL_HEIGHT, type Label } from '../../../scene/large/labels'
import type { Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import { byWeight, titlesAt } from '../../../scene/large/titles'
import type { MapWindow } from '../../../scene/large/view'
import { toneOf } from '../../../scene/tone'
import { roleStatus } from '../../../state/selectors'
import { useExplorer } from '../../../state/useExplorer'
import { ChangeMarked } from '../../kit/ChangeMarked'
import { LocalText } from '../../kit/LocalText'
import { RoleMarks } from '../../kit/RoleMarks'
import { usePick } from '../../kit/usePick'
import { useBoth } from '../changes/useBoth'
import { litIn } from './litIn'
import { useSurroundings, useTextStep } from './useView'

interface Props {
  readonly model: LargeModel
  readonly mask: Mask
  readonly window: MapWindow
}

/** The titles that there is room for, those of what changed and then the most linked first, and always those of what is lit. */
export const Labels = memo(function Labels({ model, mask, window }: Props) {
  const { language } = useTranslation()
  const lit = useExplorer((state) => litIn({ ...state, previewed: null }).roles)
  // The titles of the step before are still right, if fewer; what is moved is not held up by them.
  const step = useDeferredValue(useTextStep(window))
  const surroundings = useSurroundings(window)
  const both = useBoth()
  const order = useMemo(() => {
    const all = byWeight(model, mask)
    if (both === null) return all
    const isMarked = (role: number) => both.roles.has(model.ids[role] ?? '')
    return [...all.filter(isMarked), ...all.filter((role) => !isMarked(role))]
  }, [model, mask, both])
  const labels = useMemo(
    () => titlesAt({ model, mask, order, lit, language }, step, window),
    [model, mask, order, lit, step, window, language],
  )
  const seen = useMemo(() => {
    const { x, y, width, height } = surroundings
    return labels
      .filter(
        (label) =>
          label.x < x + width && label.y < y + height && label.x + label.width / step > x && label.y > y,
      )
      .slice(0, MOST_LEGIBLE * 3)
  }, [labels, surroundings, step])
  return (
    <div className="large-labels" aria-hidden="true">
      {seen.map((label) => (
        <Title key={label.role} label={label} step={step} id={model.ids[label.role] ?? ''} />
      ))}
    </div>
  )
})

interface TitleProps {
  readonly label: Label
  readonly step: number
  readonly id: string
}

function Title({ label: { x, y, width }, step, id }: TitleProps) {
  const graph = useExplorer((state) => state.graph)
  const status = useExplorer((state) => roleStatus(state, id))
  const pick = usePick(id)
  const mark = useBoth()?.roles.get(id)
  const role = graph.roles.get(id)
  if (role === undefined) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the cards and the list are the same for keys and readers.
    <span
      className="large-label"
      data-status={status}
      data-tone={toneOf(graph, role.field)}
      style={{
        left: x,
        top: y,
        maxWidth: `calc(${width}px * var(--text))`,
        height: `calc(${LABEL_HEIGHT}px * var(--text))`,
        transform: `scale(calc(${1 / step} / var(--text)))`,
      }}
      onClick={pick}
    >
      {mark !== undefined && <ChangeMarked mark={mark} isShort />}
      <RoleMarks role={id} />
      <LocalText text={role.title} />
    </span>
  )
}
