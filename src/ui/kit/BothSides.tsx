import type { Held } from '../../graph/groupLines'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { DoneMark } from './DoneMark'
import './BothSides.css'
import { LocalText } from './LocalText'
import { PanelText } from './PanelText'

interface Props {
  readonly first: Held
  readonly second: Role
}

/** What two roles do, side by side and in the order of each: without skills nothing is said of how they stand to each other. */
export function BothSides({ first, second }: Props) {
  return (
    <div className="both-sides">
      <Side role={first} />
      <Side role={second} />
    </div>
  )
}

function Side({ role: { id, title, responsibilities } }: { readonly role: Held }) {
  const { t } = useTranslation()
  const heading = `both-sides-${id}`
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>
        <LocalText text={title} /> <span className="count">{responsibilities.length}</span>
      </h3>
      {responsibilities.length === 0 ? (
        <p className="note">{t('role.noResponsibilities')}</p>
      ) : (
        <ol className="numbered" aria-labelledby={heading}>
          {responsibilities.map((line) => (
            <li key={line.id}>
              <PanelText text={line.text} />
              <DoneMark responsibility={line} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
