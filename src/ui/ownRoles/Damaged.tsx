import { Download } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { fileNamed } from '../../formats/fileName'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { saveFile } from '../kit/saveFile'

interface Props {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Says that what the device keeps is no map that can be opened: it can be saved as it is, and read for what is wrong with it. */
export function Damaged({ name, bytes }: Props) {
  const { t } = useTranslation()
  const action = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // A dialog that opens takes the focus to its first button.
    const frame = requestAnimationFrame(() => action.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const file = fileNamed(name, 'json')
  const content = () => new Blob([new Uint8Array(bytes)])
  return (
    <p role="alert">
      {t('ownRoles.kept.damaged')}{' '}
      <button
        type="button"
        className="text-button"
        ref={action}
        onClick={() => void ownRoles.getState().takeFiles([new File([content()], file)])}
      >
        {t('ownRoles.kept.wrong')}
      </button>{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => saveFile(file, content(), 'application/json')}
      >
        <Download size={14} aria-hidden="true" /> {t('ownRoles.kept.save')}
      </button>
    </p>
  )
}
