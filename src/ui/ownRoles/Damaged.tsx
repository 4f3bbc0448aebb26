import { useEffect, useRef } from 'react'
import { fileNamed } from '../../formats/fileName'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { SaveDamaged } from './SaveDamaged'

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
  return (
    <p role="alert">
      {t('ownRoles.kept.damaged')}{' '}
      <button
        type="button"
        className="text-button"
        ref={action}
        onClick={() =>
          void ownRoles.getState().takeFiles([new File([new Uint8Array(bytes)], fileNamed(name, 'json'))])
        }
      >
        {t('ownRoles.kept.wrong')}
      </button>{' '}
      <SaveDamaged name={name} bytes={bytes} look="text-button" />
    </p>
  )
}
