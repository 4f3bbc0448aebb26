import { useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { ComparedRoles } from './ComparedRoles'
import './ComparePanel.css'
import { useIsStacked } from '../kit/narrow'
import { PanelHead } from '../kit/PanelHead'
import { RolePicker } from '../kit/RolePicker'
import { SwapButton } from '../kit/SwapButton'
import { AddThirdRole, ThirdRole } from './ThirdRole'

export function ComparePanel() {
  const { t } = useTranslation()
  const panel = useExplorer((state) => (state.panel?.kind === 'compare' ? state.panel : null))
  const touchPlace = useExplorer((state) => state.touchPlace)
  const compareAs = useExplorer((state) => state.compareAs)
  const swapComparison = useExplorer((state) => state.swapComparison)
  const frame = useRef<HTMLElement>(null)
  // There, what is asked less often is folded, so that what is compared stands in sight.
  const isStacked = useIsStacked()
  if (panel === null) return null
  const { first, second, third } = panel
  const isThird = third !== undefined
  const addThird = !isThird && first !== null && second !== null && <AddThirdRole frame={frame} />
  return (
    <section aria-labelledby="panel-heading" ref={frame}>
      <PanelHead eyebrow={t('compare.eyebrow')} isCompact={isStacked}>
        {t('compare.label')}
      </PanelHead>
      <div className="pickers" data-three={isThird}>
        <RolePicker
          side="first"
          label={t('compare.first')}
          role={first}
          onPick={(role) => compareAs('first', role)}
          onTouch={() => touchPlace('first')}
        />
        <SwapButton onSwap={swapComparison} />
        <RolePicker
          side="second"
          label={t('compare.second')}
          role={second}
          onPick={(role) => compareAs('second', role)}
          onTouch={() => touchPlace('second')}
        />
        {isThird && <ThirdRole role={third} frame={frame} />}
      </div>
      {!isStacked && addThird}
      {first === null || second === null ? (
        <p className="note">
          {first === second
            ? t('compare.hint')
            : t(first === null ? 'mine.askCompare' : 'compare.hintSecond')}
        </p>
      ) : (
        third === null && <p className="note">{t('compare.hintThird')}</p>
      )}
      {first !== null && (
        <ComparedRoles
          first={first}
          second={second}
          third={third ?? null}
          isFolded={isStacked}
          addThird={isStacked ? addThird : null}
        />
      )}
    </section>
  )
}
