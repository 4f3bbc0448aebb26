import { useTranslation } from '../../i18n/useTranslation'
import { DialogFrame } from '../kit/DialogFrame'
import { ChooseFiles } from './ChooseFiles'
import './OwnRolesDialog.css'
import { Preview } from './Preview'
import { Refused } from './Refused'
import { StillReading } from './StillReading'
import { useOwnRoles } from './useOwnRoles'
import { useReading } from './useReading'

/** From the files of a person's own roles to a map: choose them, see what is read of them, open it. */
export function OwnRolesDialog() {
  const { t } = useTranslation()
  const { files, refused } = useOwnRoles()
  const reading = useReading()
  const { read, outcome } = reading
  return (
    <DialogFrame className="own-roles-dialog" heading={t('ownRoles.label')}>
      {refused.length > 0 && <Refused refused={refused} />}
      {files.length === 0 ? (
        <ChooseFiles />
      ) : read === null || outcome === 'hung' || outcome === 'failed' ? (
        <StillReading reading={reading} />
      ) : (
        <Preview read={read} isReading={outcome === 'reading'} />
      )}
    </DialogFrame>
  )
}
