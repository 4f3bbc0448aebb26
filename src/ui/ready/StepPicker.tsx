import { ChevronDown } from 'lucide-react'
import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Step } from '../../notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { useCatchUp } from '../kit/Following'
import '../kit/picker.css'

const keyOf = ({ from, to }: Step): string => `${from}~${to}`

/** Which step the sheet is about: those that leave the same role, and those that lead to the same one. */
export function StepPicker({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const catchUp = useCatchUp()
  const wording = useWording(graph.languages)
  const titleOf = (role: string) => wording(graph.roles.get(role)?.title ?? role)
  const nameOf = ({ from, to }: Step) => t('transition.name', { from: titleOf(from), to: titleOf(to) })
  const leaving = graph.leaving.get(step.from) ?? []
  const arriving = (graph.arriving.get(step.to) ?? []).filter(({ from }) => from !== step.from)
  const all = [...leaving, ...arriving]
  const groups = [
    { label: t('ready.leaving', { role: titleOf(step.from) }), steps: leaving },
    { label: t('ready.arriving', { role: titleOf(step.to) }), steps: arriving },
  ]
  const pick = (value: string) => {
    const picked = all.find((one) => keyOf(one) === value)
    if (picked) openReadiness(picked.from, picked.to)
    catchUp()
  }
  return (
    <>
      <div className="picker step-picker">
        <div className="picker-face" aria-hidden="true">
          <span>
            <span className="picker-level">{t('ready.step')}</span>
            <span className="picker-title">{nameOf(step)}</span>
          </span>
          <ChevronDown className="picker-arrow" size={16} />
        </div>
        <select
          className="picker-list"
          aria-label={t('ready.step')}
          value={keyOf(step)}
          onChange={(event) => pick(event.target.value)}
        >
          {groups.map(
            ({ label, steps }) =>
              steps.length > 0 && (
                <optgroup key={label} label={label}>
                  {steps.map((one: Transition) => (
                    <option key={keyOf(one)} value={keyOf(one)}>
                      {nameOf(one)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </div>
      <p className="step-name printed">{nameOf(step)}</p>
    </>
  )
}
