import { writeCsv } from '../../formats/csv/csv'
import { NO_CHOICES } from '../../formats/ownRoles/choices'
import { templateRows } from '../../i18n/templateRows'
import { useI18n, useTranslation } from '../../i18n/useTranslation'
import { appWorker } from '../../workers/appWorker'
import { today } from '../kit/today'
import { madeWords } from './madeWords'

/** No batch of files has it. */
const TEMPLATE = -1

/** Makes the table to start from into a map, as any table is made. */
export function useTemplateJson(): () => Promise<Uint8Array<ArrayBuffer> | null> {
  const { t } = useTranslation()
  const i18n = useI18n()
  return async () => {
    const name = t('ownRoles.template.name')
    const answer = await appWorker.ask('ownRoles', {
      batch: TEMPLATE,
      files: [{ name: `${name}.csv`, bytes: new TextEncoder().encode(writeCsv(templateRows(t))) }],
      choices: NO_CHOICES,
      title: name,
      today: today(),
      words: await madeWords(i18n),
      taken: [],
    })
    return answer.kind === 'done' && answer.output.graph ? new Uint8Array(answer.output.graph.bytes) : null
  }
}
