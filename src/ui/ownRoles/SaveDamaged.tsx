import { Download } from 'lucide-react'
import { fileNamed } from '../../formats/fileName'
import { useTranslation } from '../../i18n/useTranslation'
import { saveFile } from '../kit/saveFile'

interface Props {
  readonly name: string
  readonly bytes: Uint8Array
  readonly look: 'button' | 'text-button'
}

/** Saves what the device keeps as it is, though it is no map. */
export function SaveDamaged({ name, bytes, look }: Props) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={look}
      onClick={() => saveFile(fileNamed(name, 'json'), new Blob([new Uint8Array(bytes)]), 'application/json')}
    >
      <Download size={14} aria-hidden="true" /> {t('ownRoles.kept.save')}
    </button>
  )
}
