import {
  Diff,
  Download,
  FileUp,
  ListChecks,
  type LucideIcon,
  NotebookPen,
  Printer,
  Share2,
} from 'lucide-react'
import { useContext, useLayoutEffect } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { versionsOf } from '../../library/versions'
import { useExplorer } from '../../state/useExplorer'
import { usePrint } from '../kit/usePrint'
import { GraphSelect } from './GraphSelect'
import { LookChoices } from './LookChoices'
import { MenuGroup } from './MenuGroup'
import './MoreItems.css'
import { MoreContext } from './moreContext'

/** What the button “More” opens. Language and theme can be tried out: they leave it open, all else closes it. */
export function MoreItems() {
  const { t } = useTranslation()
  const openToday = useExplorer((state) => state.openToday)
  const openDialog = useExplorer((state) => state.openDialog)
  const openPanel = useExplorer((state) => state.openPanel)
  const version = useExplorer((state) => versionsOf(state.graph.id)[0])
  const hasGraphs = useExplorer((state) => state.graphs.length > 1)
  const printPage = usePrint()
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
        <MenuGroup className="without-subtitle" label={t('graph.label')}>
          <GraphSelect className="menu-graph" onChosen={onClose} />
        </MenuGroup>
      )}
      <LookChoices className="phone-only" />
      <Item icon={ListChecks} label={t('today.label')} onPress={closing(() => openToday({ by: 'list' }))} />
      {version !== undefined && (
        <Item
          icon={Diff}
          label={t('changes.title')}
          onPress={closing(() => openPanel({ kind: 'changes', version }, { by: 'list' }))}
        />
      )}
      <Item icon={FileUp} label={t('ownRoles.label')} onPress={closing(() => openDialog('own-roles'))} />
      <Item icon={NotebookPen} label={t('more.written')} onPress={closing(() => openDialog('written'))} />
      <Item
        className="phone-only"
        icon={Share2}
        label={t('share.label')}
        onPress={closing(() => openDialog('share'))}
      />
      <Item icon={Download} label={t('export.menu')} onPress={closing(() => openDialog('export'))} />
      <Item icon={Printer} label={t('more.print')} onPress={closing(printPage)} />
    </>
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
