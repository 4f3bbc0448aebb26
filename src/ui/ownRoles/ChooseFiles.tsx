import { type ClipboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import { useExplorer } from '../../state/useExplorer'
import { KeptGraphs } from './KeptGraphs'
import { OwnOpened } from './OwnOpened'
import { SampleTable } from './SampleTable'
import { useOwnGraphs } from './useOwnRoles'

/** Ways in: files, or a table that was copied; and what the device keeps already. */
export function ChooseFiles() {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  // The button that led back here is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) choose.current?.focus()
  }, [])
  const [text, setText] = useState('')
  const graph = useExplorer((state) => state.graph.id)
  const isOpened = useOwnGraphs().opened?.graph.id === graph
  const { takeFiles, takeText } = ownRoles.getState()
  const read = (pasted: string) => {
    if (pasted.trim() !== '') takeText(pasted, t('ownRoles.pastedName'))
  }
  // A table that is copied comes whole; what is typed is read on demand.
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length > 0) {
      event.preventDefault()
      void takeFiles(files)
      return
    }
    const pasted = event.clipboardData.getData('text/plain')
    if (text !== '' || !/[\t\n]/.test(pasted.trim())) return
    event.preventDefault()
    read(pasted)
  }
  return (
    <>
      <p>{t('ownRoles.lead')}</p>
      {isOpened && (
        <p className="own-roles-opened">
          <OwnOpened />
        </p>
      )}
      <div className="own-roles-ways">
        <div className="own-roles-way">
          <button ref={choose} type="button" className="button strong" onClick={() => input.current?.click()}>
            {t('ownRoles.choose')}
          </button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t('ownRoles.choose')}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])]
              // The same files may be chosen again.
              target.value = ''
              if (files.length > 0) void takeFiles(files)
            }}
          />
          <p className="own-roles-hint">{t('ownRoles.dropHere')}</p>
          <p className="own-roles-hint">{t('ownRoles.which')}</p>
        </div>
        <div className="own-roles-way">
          <label className="own-roles-paste">
            {t('ownRoles.paste')}
            <textarea
              rows={3}
              value={text}
              placeholder={t('ownRoles.pasteHint')}
              onPaste={onPaste}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
          <button type="button" className="button" onClick={() => read(text)}>
            {t('ownRoles.readPasted')}
          </button>
        </div>
      </div>
      <SampleTable />
      <KeptGraphs />
    </>
  )
}
