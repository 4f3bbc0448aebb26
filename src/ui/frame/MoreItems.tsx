import { Download, ListChecks, type LucideIcon, Printer, Share2 } from 'lucide-react'
import { type ReactNode, useContext, useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import { printPage } from '../kit/printPage'
import { RadioGroup } from '../kit/RadioGroup'
import { useLanguageChoices, useThemeChoices } from './choices'
import { GraphSelect } from './GraphSelect'
import './MoreItems.css'
import { MoreContext } from './moreContext'

/** What the button “More” opens. Language and theme can be tried out: they leave it open, all else closes it. */
export function MoreItems() {
  const { t } = useTranslation()
  const openToday = useExplorer((state) => state.openToday)
  const openDialog = useExplorer((state) => state.openDialog)
  const hasGraphs = useExplorer((state) => state.graphs.length > 1)
  const language = useLanguageChoices()
  const theme = useThemeChoices()
  const { onArrive, onClose } = useContext(MoreContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: It arrives once.
  useLayoutEffect(onArrive, [])
  const closing = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <>
      {hasGraphs && (
        <Choice className="without-subtitle" label={t('graph.label')}>
          <GraphSelect className="menu-graph" onChosen={onClose} />
        </Choice>
      )}
      <Choice className="narrow-only" label={language.label}>
        <RadioGroup {...language} />
      </Choice>
      <Choice className="narrow-only" label={theme.label}>
        <RadioGroup {...theme} />
      </Choice>
      <Item icon={ListChecks} label={t('today.label')} onPress={closing(() => openToday({ by: 'list' }))} />
      <Item
        className="phone-only"
        icon={Share2}
        label={t('share.label')}
        onPress={closing(() => openDialog('share'))}
      />
      <Item icon={Download} label={t('export.menu')} onPress={closing(() => openDialog('export'))} />
      <Item icon={Printer} label={t('more.print')} onPress={closing(() => void printPage())} />
    </>
  )
}

interface ChoiceProps {
  /** Says where the header has no room for it. */
  readonly className: string
  readonly label: string
  readonly children: ReactNode
}

function Choice({ className, label, children }: ChoiceProps) {
  return (
    <div className={`menu-group ${className}`}>
      <span className="menu-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}

interface ItemProps {
  readonly className?: string
  readonly icon: LucideIcon
  readonly label: string
  readonly onPress: () => void
}

function Item({ className = '', icon: Icon, label, onPress }: ItemProps) {
  return (
    <button type="button" className={`menu-item ${className}`} onClick={onPress}>
      <Icon size={16} aria-hidden="true" />
      {label}
    </button>
  )
}
