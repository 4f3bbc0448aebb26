import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileProblem } from '../../formats/readinessFile'
import type { Role } from '../../graph/model'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { printPage } from '../print/paper'
import { offerUndo } from './focusLine'
import { useSheetFiles } from './useSheetFiles'
import { useIsReadOnly, useSheetOf } from './useSheetOf'

interface Props {
  readonly from: Role
  readonly to: Role
}

/** What can be done with the sheet as a whole. */
export function SheetActions({ from, to }: Props) {
  const { t } = useTranslation()
  const step = { from: from.id, to: to.id }
  const sheet = useSheetOf(step)
  const isReadOnly = useIsReadOnly()
  const deleteSheet = useNotebook((state) => state.deleteSheet)
  const announce = useExplorer((state) => state.announce)
  const files = useSheetFiles(from, to)
  const picker = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<'copied' | 'by-hand' | null>(null)
  const [problem, setProblem] = useState<FileProblem | null>(null)

  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(files.markdown()).then(
      () => true,
      () => false,
    )
    setCopied(isCopied ? 'copied' : 'by-hand')
    if (isCopied) announce({ code: 'sheet-copied' })
  }
  const open = async (file: File) => {
    const found = await files.open(file)
    setProblem(found)
  }
  return (
    <>
      <div className="actions">
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
        {sheet !== undefined && !isReadOnly && (
          <button type="button" className="button" onClick={() => offerUndo(() => deleteSheet(step))}>
            {t('ready.deleteAll')}
          </button>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('ready.open')}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void open(file)
            // The same file may be chosen again.
            target.value = ''
          }}
        />
      </div>
      {problem && (
        <p className="saving" data-saving="problem" role="alert">
          {t(`ready.problem.${problem.code}`, problem.detail)}
        </p>
      )}
      {copied === 'copied' && <p className="note on-screen">{t('ready.copied')}</p>}
      {copied === 'by-hand' && (
        <div className="by-hand">
          <p className="note">{t('ready.copyByHand')}</p>
          <textarea
            ref={(box) => box?.select()}
            aria-label={t('ready.markdown')}
            readOnly
            rows={6}
            value={files.markdown()}
          />
        </div>
      )}
    </>
  )
}
