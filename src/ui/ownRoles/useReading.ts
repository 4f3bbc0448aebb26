import { useEffect, useReducer, useRef, useState } from 'react'
import { type Choices, NO_CHOICES } from '../../formats/ownRoles/choices'
import type { OwnRolesRead } from '../../formats/ownRoles/ownRoles'
import { useI18n, useTranslation } from '../../i18n/useTranslation'
import { siteIds } from '../../library/siteIds'
import { appWorker } from '../../workers/appWorker'
import { today } from '../kit/today'
import { madeWords } from './madeWords'
import { useOwnRoles } from './useOwnRoles'

type Outcome = 'reading' | 'read' | 'cancelled' | 'hung' | 'failed'

export interface Reading {
  /** Of the present files, or of the same ones before the last choice while they are read again; null before. */
  readonly read: OwnRolesRead | null
  readonly outcome: Outcome
  /** How much of the work is done, from 0 to 1. */
  readonly share: number
  readonly cancel: () => void
  readonly retry: () => void
}

interface Ended {
  readonly batch: number
  readonly choices: Choices
  readonly read: OwnRolesRead | null
  readonly outcome: Outcome
}

/** Has the worker let go of what it holds of the last files; one that is gone holds none. */
function letGo(): void {
  if (!appWorker.isAtWork()) return
  const nothing = {
    batch: 0,
    files: [],
    choices: NO_CHOICES,
    title: '',
    today: '',
    words: new Map(),
    taken: [],
  }
  appWorker.ask('ownRoles', nothing).catch(() => null)
}

/** Reads the files that are there beside the page, and again with each choice. */
export function useReading(): Reading {
  const { t } = useTranslation()
  const i18n = useI18n()
  const { batch, files, choices } = useOwnRoles()
  const [share, setShare] = useState(0)
  const [ended, setEnded] = useState<Ended>({ batch: 0, choices, read: null, outcome: 'read' })
  const [controller, setController] = useState<AbortController | null>(null)
  const [times, retry] = useReducer((count: number) => count + 1, 0)
  const hasAsked = useRef(false)
  const untitled = t('ownRoles.untitled')
  // biome-ignore lint/correctness/useExhaustiveDependencies: Another try reads the same again.
  useEffect(() => {
    if (files.length === 0) return
    hasAsked.current = true
    const asking = new AbortController()
    setController(asking)
    setShare(0)
    setEnded((before) => ({
      batch,
      choices,
      read: before.batch === batch ? before.read : null,
      outcome: 'reading',
    }))
    const end = (outcome: Outcome, read: OwnRolesRead | null = null) => {
      if (!asking.signal.aborted || outcome === 'cancelled') setEnded({ batch, choices, read, outcome })
    }
    const ask = async () => {
      const request = {
        batch,
        files,
        choices,
        title: untitled,
        today: today(),
        words: await madeWords(i18n),
        taken: siteIds(),
      }
      const asked = { signal: asking.signal, onProgress: setShare }
      const answer = await appWorker.ask('ownRoles', request, asked)
      if (answer.kind === 'done') end('read', answer.output)
      else end(answer.kind)
    }
    ask().catch(() => end('failed'))
    let isLeft = false
    asking.signal.addEventListener('abort', () => {
      if (!isLeft) end('cancelled')
    })
    return () => {
      isLeft = true
      asking.abort()
    }
  }, [batch, files, choices, untitled, i18n, times])
  useEffect(
    () => () => {
      if (hasAsked.current) letGo()
    },
    [],
  )
  const read = ended.batch === batch ? ended.read : null
  // What was chosen this moment is read from the next effect on, and nothing is to be opened without it.
  const outcome = ended.batch === batch && ended.choices === choices ? ended.outcome : 'reading'
  return { read, outcome, share, cancel: () => controller?.abort(), retry }
}
