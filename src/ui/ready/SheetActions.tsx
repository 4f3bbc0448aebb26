import { useRef, useState } from 'react'
import type { FileProblem } from '../../formats/readiness/fileProblem'
import type { Held } from '../../graph/groupLines'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { type Step, sheetOf } from '../../notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { FilePicker } from '../kit/FilePicker'
import { usePrint } from '../kit/usePrint'
import { useIsReadOnly, useSheetOf } from '../kit/useSheetOf'
import { ByHand } from './ByHand'
import { offerUndo } from './focusLine'
import { useSheetFiles } from './useSheetFiles'

interface Props {
  readonly from: Held
  readonly to: Role
}

interface Copied {
  readonly how: 'copied' | 'by-hand'
  /** The sheet as it was then. */
  readonly text: string
}

/** What can be done with the sheet as a whole. */
export function SheetActions({ from, to }: Props) {
  const { t } = useTranslation()
  const step = { from: from.id, to: to.id }
  const hasSheet = useSheetOf(step, (sheet) => sheet !== undefined)
  const isReadOnly = useIsReadOnly()
  const deleteSheet = useNotebook((state) => state.deleteSheet)
  const announce = useExplorer((state) => state.announce)
  const files = useSheetFiles(from, to)
  const printPage = usePrint()
  const picker = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<Copied | null>(null)
  const [problem, setProblem] = useState<FileProblem | null>(null)

  const copy = async () => {
    const text = files.markdown()
    try {
      // On pages that are not secure there is no clipboard at all.
      await navigator.clipboard.writeText(text)
      setCopied({ how: 'copied', text })
      announce({ code: 'sheet-copied' })
    } catch {
      setCopied({ how: 'by-hand', text })
    }
  }
  const open = async (file: File) => {
    const found = await files.open(file)
    setProblem(found)
  }
  return (
    <>
      <div className="actions sheet-actions">
        <button type="button" className="button strong" onClick={printPage}>
          {t('ready.print')}
        </button>
        <button type="button" className="button" onClick={files.save}>
          {t('ready.save')}
        </button>
        {!isReadOnly && (
          <button type="button" className="button" onClick={() => picker.current?.click()}>
            {t('ready.open')}
          </button>
        )}
        <button type="button" className="button" onClick={copy}>
          {t('ready.copy')}
        </button>
        {hasSheet && !isReadOnly && (
          <button type="button" className="button" onClick={() => offerUndo(() => deleteSheet(step))}>
            {t('ready.deleteAll')}
          </button>
        )}
        <FilePicker ref={picker} name={t('ready.open')} onPick={(file) => void open(file)} />
      </div>
      {problem && (
        <p className="saving" data-saving="problem" role="alert">
          {t(`ready.problem.${problem.code}`, problem.detail)}
        </p>
      )}
      {copied && <CopiedSheet copied={copied} step={step} markdown={files.markdown} />}
    </>
  )
}

interface CopiedProps {
  readonly copied: Copied
  readonly step: Step
  readonly markdown: () => string
}

/** Says so as long as it is what was copied; by hand, it is what there is now. */
function CopiedSheet({ copied, step, markdown }: CopiedProps) {
  const { t } = useTranslation()
  useNotebook((state) => sheetOf(state, step))
  if (copied.how === 'by-hand') return <ByHand text={markdown()} asked={copied} />
  return copied.text === markdown() && <p className="note on-screen">{t('ready.copied')}</p>
}
