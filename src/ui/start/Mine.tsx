import { useTranslation } from '../../i18n/useTranslation'
import { writtenSheets } from '../../notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { savedDayInWords } from '../kit/dates'
import '../kit/titleButton.css'
import { NeighbourList } from '../kit/NeighbourList'
import { SheetList } from '../kit/SheetList'
import './Mine.css'

/** What the person began, and where their role can lead. */
export function Mine() {
  return (
    <>
      <Begun />
      <FromMyRole />
    </>
  )
}

function Begun() {
  const { t } = useTranslation()
  const sheets = useNotebook((notebook) => notebook.sheets)
  const ticks = useNotebook(({ today }) => today.length)
  const ticked = useNotebook((notebook) => notebook.ticked)
  const openToday = useExplorer((state) => state.openToday)
  const begun = writtenSheets({ sheets })
  if (begun.length === 0 && ticks === 0) return null
  const whenOf = (saved: string) => savedDayInWords(t, saved)
  return (
    <>
      <h3 id="go-on">{t('start.goOn')}</h3>
      {begun.length > 0 && <SheetList sheets={begun} heading="go-on" whenOf={whenOf} />}
      {ticks > 0 && (
        <p className="begun-ticks">
          <button
            type="button"
            className="bare-button heading-button"
            onClick={() => openToday({ by: 'list' })}
          >
            {t('start.ticks', { count: ticks })}
          </button>
          <span className="note">{whenOf(ticked ?? '')}</span>
        </p>
      )}
    </>
  )
}

function FromMyRole() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const role = useExplorer((state) => graph.roles.get(state.myRole ?? ''))
  const selectRole = useExplorer((state) => state.selectRole)
  if (role === undefined) return null
  const next = graph.leaving.get(role.id) ?? []
  return (
    <>
      <p>
        <button type="button" className="text-button" onClick={() => selectRole(role.id, { by: 'list' })}>
          {t('start.tickThere')}
        </button>
      </p>
      <NeighbourList
        heading={t('role.canLeadTo')}
        empty={t('role.leadsNowhere')}
        transitions={next}
        end="to"
        explains={next.length > 0}
      />
    </>
  )
}
