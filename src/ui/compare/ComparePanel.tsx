import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { ComparedRoles } from './ComparedRoles'
import './ComparePanel.css'
import { useIsStacked } from '../kit/narrow'
import { OneBlock } from '../kit/OneBlock'
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
  const isThird = panel?.third !== undefined
  const onHandOn = useHandOn(frame, isThird)
  if (panel === null) return null
  const { first, second, third } = panel
  const addThird = !isThird && first !== null && second !== null && <AddThirdRole onHandOn={onHandOn} />
  return (
    <section aria-labelledby="panel-heading" ref={frame}>
      <OneBlock>
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
          {third !== undefined && <ThirdRole role={third} onHandOn={onHandOn} />}
        </div>
      </OneBlock>
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

/** Gives on the focus between what asks for a third role and its picker, once the one stands in the other's place. */
function useHandOn(frame: RefObject<HTMLElement | null>, isThird: boolean): () => void {
  const isHanded = useRef(false)
  useLayoutEffect(() => {
    if (!isHanded.current) return
    isHanded.current = false
    const goal =
      frame.current?.querySelector<HTMLElement>(
        isThird ? '.third [role=combobox], .third select' : '.add-third',
      ) ?? frame.current?.querySelector('h2')
    goal?.focus()
  }, [frame, isThird])
  return () => {
    isHanded.current = true
  }
}
