import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import './OccupationCodes.css'
import { PanelText } from '../kit/PanelText'

/** Where classifications of occupations place the role, and how well that matches. */
export function OccupationCodes({ role }: { readonly role: Role }) {
  const { t } = useTranslation()
  const schemes = useExplorer((state) => state.graph.schemes)
  if (role.codes.length === 0) return null
  return (
    <details className="codes">
      <summary>{t('role.codes')}</summary>
      <p className="note">{t('role.codesNote')}</p>
      <dl>
        {role.codes.map(({ scheme, code, label, match, confidence }) => (
          <div key={`${scheme} ${code}`} className="code">
            <dt>{schemes.has(scheme) && <PanelText text={schemes.get(scheme)?.name ?? ''} inline />}</dt>
            <dd>
              <span className="code-number">{code}</span> <PanelText text={label} inline />
            </dd>
            <dd className="code-match">
              {t(`role.match.${match}`)} · {t(`role.confidence.${confidence}`)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
