import { useTranslation } from '../../i18n/useTranslation'
import { isAnything } from '../../notebook/written'
import { useNotebook } from '../../state/useNotebook'
import './KeptFile.css'
import { useSavedFile, useSaveEverything } from './useSavedFile'

/** When all that is written was last saved as a file, and the way to do that now. There once something is written. */
export function KeptFile() {
  const { t } = useTranslation()
  const isWritten = useNotebook(isAnything)
  const { age, reminder } = useSavedFile()
  const { said, save } = useSaveEverything()
  if (!isWritten) return null
  return (
    <div className="kept-file">
      <p>
        {reminder} {age}
      </p>
      <button type="button" className="text-button" onClick={() => void save()}>
        {t('written.save')}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}
