import { Copy, Download } from 'lucide-react'
import { useMemo } from 'react'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import type { Offer } from './offers'

interface Props {
  readonly offer: Offer
  readonly onSave: () => void
  readonly onCopy: (how: NonNullable<Offer['copy']>) => void
}

/** A file with what it is good for, to be saved, and copied where it can be pasted. */
export function OfferedFile({ offer: { id, what, part, copy, caution }, onSave, onCopy }: Props) {
  const { t } = useTranslation()
  const cautioned = useMemo(caution, [caution])
  const name = isolate(what)
  const good = `export-${part ?? ''}${id}`
  return (
    <li>
      <span className="export-good" id={good}>
        {t(`export.good.${id}`)}
        {cautioned !== null && <span className="export-caution">{cautioned}</span>}
      </span>
      <button type="button" className="button" aria-describedby={good} onClick={onSave}>
        <Download size={15} aria-hidden="true" />
        {t('export.button', { what: name, format: t(`export.formats.${id}`) })}
      </button>
      {copy !== null && (
        <button type="button" className="button" onClick={() => onCopy(copy)}>
          <Copy size={15} aria-hidden="true" />
          {t('export.button', { what: name, format: t('export.copy') })}
        </button>
      )}
    </li>
  )
}
