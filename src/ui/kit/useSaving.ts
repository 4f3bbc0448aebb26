import { useEffect, useState } from 'react'
import type { Content } from '../../notebook/content'
import { useNotebook } from '../../state/useNotebook'

/** In milliseconds; said any sooner, it would only flicker. */
const LONG = 1000
/** In milliseconds, until a device that has not told what it holds is said not to answer. */
const SILENT = 5000

/** What to say of whether it is all on the device; null until the device has told what it holds, or takes long to. */
export function useSaving(): 'saved' | 'unsaved' | 'newer' | 'unanswered' | null {
  const saving = useNotebook((notebook) => notebook.saving)
  const onDevice = useNotebook((notebook) => notebook.onDevice)
  /** What the device held when the wait for more of it became long. */
  const [late, setLate] = useState<Content | null>(null)
  useEffect(() => {
    if (saving !== 'saving') return
    const timer = setTimeout(() => setLate(onDevice), LONG)
    return () => clearTimeout(timer)
  }, [saving, onDevice])
  const [isSilent, setIsSilent] = useState(false)
  useEffect(() => {
    if (saving !== 'loading') return
    const timer = setTimeout(() => setIsSilent(true), SILENT)
    return () => clearTimeout(timer)
  }, [saving])
  if (saving === 'loading') return isSilent ? 'unanswered' : null
  if (saving === 'saving') return late === onDevice ? 'unsaved' : 'saved'
  return saving
}
