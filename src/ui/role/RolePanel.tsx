import type { Role, Text, Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { BothLanguages } from '../kit/BothLanguages'
import { ChangeButton } from '../kit/ChangeButton'
import { ChangedMark } from '../kit/ChangedMark'
import { FieldMark } from '../kit/FieldMark'
import { LocalText, SecondText } from '../kit/LocalText'
import { NeighbourList } from '../kit/NeighbourList'
import { PanelHead } from '../kit/PanelHead'
import { PanelText } from '../kit/PanelText'
import { AlsoCalled } from './AlsoCalled'
import { AroundChoice } from './AroundChoice'
import { MyRoleButton } from './MyRoleButton'
import { OccupationCodes } from './OccupationCodes'
import { ReadyForRole } from './ReadyForRole'
import { Responsibilities } from './Responsibilities'
import './RolePanel.css'

export function RolePanel() {
  const id = useExplorer(({ panel }) => (panel?.kind === 'role' ? panel.role : ''))
  const graph = useExplorer((state) => state.graph)
  const role = graph.roles.get(id)
  return role ? <RoleSheet role={role} /> : null
}

function RoleSheet({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const startComparison = useExplorer((state) => state.startComparison)
  const askRoute = useExplorer((state) => state.askRoute)
  const next = graph.leaving.get(role.id) ?? []
  const previous = graph.arriving.get(role.id) ?? []
  const wording = useWording(graph.languages)
  return (
    <section aria-labelledby="panel-heading">
      <PanelHead length={wording(role.title).length} eyebrow={<RoleFacts role={role} />}>
        <LocalText text={role.title} />
      </PanelHead>
      <SecondText className="second-title" text={role.title} />
      <AlsoCalled role={role} />
      <div className="actions">
        {graph.roles.size > 1 && (
          <>
            <button type="button" className="button strong" onClick={() => startComparison(role.id)}>
              {t('role.compare')}
            </button>
            <button type="button" className="button" onClick={() => askRoute(role.id)}>
              {t('role.planRoute')}
            </button>
          </>
        )}
        <ReadyForRole role={role.id} />
        <MyRoleButton role={role.id} />
        <ChangeButton />
        <BothLanguages />
      </div>
      <AroundChoice />
      <Responsibilities role={role} />
      <NeighbourList
        heading={t('role.canLeadTo')}
        empty={t('role.leadsNowhere')}
        transitions={next}
        end="to"
        explains={next.length > 0}
        Beside={MoveMark}
      />
      <NeighbourList
        heading={t('role.comeFrom')}
        empty={t('role.fromNowhere')}
        transitions={previous}
        end="from"
        explains={next.length === 0 && previous.length > 0}
        Beside={MoveMark}
      />
      <OccupationCodes role={role} />
      {role.note && <SourceNote note={role.note} />}
    </section>
  )
}

/** Whether a move was changed. */
const MoveMark = ({ transition: { from, to } }: { readonly transition: Transition }) => (
  <ChangedMark of={(change) => change.role === from && change.to === to} />
)

/** What the source says about its own account of the role. */
function SourceNote({ note }: { readonly note: Text }) {
  const { t } = useTranslation()
  const source = useExplorer((state) => state.graph.source)
  return (
    <>
      <h3>{t('start.source')}</h3>
      <p className="note">
        <PanelText text={source.title} />
      </p>
      <p className="note">
        <PanelText text={note} />
      </p>
    </>
  )
}

function RoleFacts({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const facts = [
    { key: 'field', text: graph.fields.get(role.field)?.name },
    { key: 'level', text: graph.levels.get(role.level)?.name },
  ] as const
  return (
    <>
      <FieldMark graph={graph} field={role.field} />
      <span className="facts dotted">
        {facts.map(
          ({ key, text }) =>
            text && (
              <span key={key}>
                <PanelText text={text} inline />{' '}
                {role.editorial.includes(key) && (
                  <span className="editorial fact-basis">{t('role.editorial')}</span>
                )}
              </span>
            ),
        )}
      </span>
      <ChangedMark of={(change) => change.role === role.id && change.to === undefined && !change.line} />
    </>
  )
}
