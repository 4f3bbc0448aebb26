import { useEffect, useState, useSyncExternalStore } from 'react'
import { dateFormat } from '../../formats/formatDay'
import { isolate } from '../../i18n/isolate'
import type { Translate } from '../../i18n/translate'
import { useTranslation } from '../../i18n/useTranslation'
import { mayBeCleared, onSavedFile, recallSavedFile } from '../../state/savedFile'
import { useWritten } from '../../state/useNotebook'
import { type SavedEverything, saveEverything } from './saveEverything'

/** From so many days on a file counts as old. */
const OLD = 30

const DAY = 86_400_000

/** How many midnights lie between an instant and now; fewer than none where it is still to come. */
function daysAgo(instant: string, now = new Date()): number {
  const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY
  return dayOf(now) - dayOf(new Date(instant))
}

/** When everything was last saved as a file, in words: near by as so many days ago, else as a date. */
function inWords(t: Translate, saved: string | null, now = new Date()): string {
  if (saved === null) return t('written.never')
  const days = daysAgo(saved, now)
  const locale = t('app.dates')
  if (!(days >= 0 && days <= 30))
    return t('written.lastOn', { when: dateFormat(locale, { dateStyle: 'long' }).format(new Date(saved)) })
  const when = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
  return t('written.last', { when })
}

/** When everything was last saved as a file, in words; with why it may be time for that where it is. */
export function useSavedFile(): { readonly age: string; readonly reminder: string | null } {
  const { t } = useTranslation()
  const saved = useSyncExternalStore(onSavedFile, recallSavedFile)
  const [mayGo, setMayGo] = useState(false)
  useEffect(() => {
    let isLeft = false
    void mayBeCleared().then((may) => isLeft || setMayGo(may))
    return () => {
      isLeft = true
    }
  }, [])
  const isOld = saved === null || daysAgo(saved) >= OLD
  return { age: inWords(t, saved), reminder: mayGo && isOld ? t('written.mayGo') : null }
}

/** Saves everything as one file, and what to say of that. */
export function useSaveEverything() {
  const { t } = useTranslation()
  const { shown, storage } = useWritten()
  const [saved, setSaved] = useState<SavedEverything | 'working' | null>(null)
  const said =
    saved === null
      ? ''
      : saved === 'working'
        ? t('written.working')
        : t(`written.${saved.outcome}`, 'file' in saved ? { file: isolate(saved.file) } : {})
  return {
    said,
    /** Another one each time that something was saved, or could not be. */
    saved,
    save: async () => {
      setSaved('working')
      setSaved(await saveEverything(shown(), storage))
    },
    /** What was said is no longer of interest. */
    forget: () => setSaved(null),
  }
}
