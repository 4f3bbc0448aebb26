import { hasLadder } from '../../graph/ladder'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { DialogFrame } from '../kit/DialogFrame'
import { DifferenceMark } from '../kit/Difference'
import './HelpDialog.css'
import { LineSample } from '../kit/LineSample'

const KEYS = [
  { keys: ['→'], what: 'next' },
  { keys: ['←'], what: 'previous' },
  { keys: ['↑', '↓'], what: 'beside' },
  { keys: ['Home', 'End'], what: 'ends' },
  { keys: ['Enter'], what: 'open' },
  { keys: ['Esc'], what: 'escape' },
  { keys: ['Tab'], what: 'tab' },
  { keys: ['/'], what: 'search' },
  { keys: ['Ctrl/⌘ K'], what: 'searchAnywhere' },
  { keys: ['Shift Enter'], what: 'compareFound' },
  { keys: ['C'], what: 'compare' },
  { keys: ['0', '1', '2'], what: 'fields' },
  { keys: ['L'], what: 'language' },
  { keys: ['?'], what: 'help' },
] as const

const LINES = [
  { basis: 'editorial', kind: 'promotion', words: 'help.lines.editorial' },
  { basis: 'stated', kind: 'promotion', words: 'help.lines.stated' },
  { basis: 'editorial', kind: 'lateral', words: 'transition.kind.lateral' },
] as const

const GROUPS = ['covered', 'partly', 'added', 'raised', 'notMentioned'] as const

/** Written by the build, beside the page: what ships, and under which licences. */
const LICENCES = './licences.txt'

/** How to use the map with a pointer and with keys, and what its signs mean. */
export function HelpDialog() {
  const { t } = useTranslation()
  const isLadder = useExplorer((state) => hasLadder(state.graph))
  return (
    <DialogFrame className="help" heading={t('help.label')}>
      <h3>{t('help.pointerHeading')}</h3>
      <ul>
        <li>{t('help.pointer.role')}</li>
        <li>{t('help.pointer.transition')}</li>
        <li>{t('help.pointer.mine')}</li>
        <li>{t('help.pointer.compare')}</li>
        <li>{t('help.pointer.around')}</li>
        <li>{t('help.pointer.trail')}</li>
      </ul>
      <h3>{t('help.keysHeading')}</h3>
      <dl className="help-keys">
        {KEYS.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`help.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('matrix.keys')}</p>
      <h3>{t('help.signsHeading')}</h3>
      <ul className="help-signs">
        {LINES.map(({ basis, kind, words }) => (
          <li key={words}>
            <LineSample basis={basis} kind={kind} />
            <span>{t(words)}</span>
          </li>
        ))}
        {GROUPS.filter((kind) => kind !== 'raised' || isLadder).map((kind) => (
          <li key={kind}>
            <DifferenceMark kind={kind} />
            <span>
              <strong>{t(`difference.${kind}`)}</strong> {t(`help.groups.${kind}`)}
            </span>
          </li>
        ))}
      </ul>
      <p className="note">{t('help.honest')}</p>
      <a className="help-licences" href={LICENCES}>
        {t('help.licences')}
      </a>
    </DialogFrame>
  )
}
