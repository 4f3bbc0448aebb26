import { ArrowLeftRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { comparisonOf, transitionsBetween } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Checkbox } from '../Checkbox'
import { BothLanguages } from './BothLanguages'
import { CloseButton } from './CloseButton'
import { ComparedGroups } from './ComparedGroups'
import './ComparePanel.css'
import { RolePicker } from './RolePicker'
import { WhyButton } from './WhyButton'

export function ComparePanel() {
  const { t } = useTranslation()
  const panel = useExplorer((state) => (state.panel?.kind === 'compare' ? state.panel : null))
  const compareAs = useExplorer((state) => state.compareAs)
  const swapComparison = useExplorer((state) => state.swapComparison)
  if (panel === null) return null
  const { first, second } = panel
  return (
    <section aria-labelledby="panel-heading">
      <div className="eyebrow">
        <h2 className="compare-heading" id="panel-heading" tabIndex={-1}>
          {t('compare.label')}
        </h2>
        <CloseButton />
      </div>
      <div className="pickers">
        <RolePicker label={t('compare.first')} role={first} onPick={(role) => compareAs('first', role)} />
        <button
          type="button"
          className="icon-button swap"
          aria-label={t('compare.swap')}
          onClick={swapComparison}
        >
          <ArrowLeftRight size={18} aria-hidden="true" />
        </button>
        <RolePicker label={t('compare.second')} role={second} onPick={(role) => compareAs('second', role)} />
      </div>
      {first === null || second === null ? (
        <p className="note">{first === second ? t('compare.hint') : t('compare.hintSecond')}</p>
      ) : (
        <ComparedRoles first={first} second={second} />
      )}
    </section>
  )
}

function ComparedRoles({ first, second }: { readonly first: string; readonly second: string }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const differencesOnly = useExplorer((state) => state.differencesOnly)
  const showDifferencesOnly = useExplorer((state) => state.showDifferencesOnly)
  const comparison = comparisonOf(graph, first, second)
  if (comparison === null) return null
  return (
    <>
      <div className="whys">
        {transitionsBetween(graph, first, second).map((transition) => (
          <WhyButton key={transition.from} transition={transition} named />
        ))}
      </div>
      <div className="options">
        <Checkbox
          label={t('compare.differencesOnly')}
          checked={differencesOnly}
          onCheck={showDifferencesOnly}
        />
        <BothLanguages />
      </div>
      {differencesOnly && <p className="note printed">{t('compare.differencesOnlyPrinted')}</p>}
      <ComparedGroups comparison={comparison} differencesOnly={differencesOnly} />
      <p className="note">{graph.skills.size === 0 ? t('compare.unmatched') : t('compare.basis')}</p>
    </>
  )
}
