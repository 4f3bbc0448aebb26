import { useEffect, useRef, useState } from 'react'
import { createReader } from '../../i18n/createReader'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { currentLanguage } from '../../state/selectors'
import type { Explorer } from '../../state/store'
import { saveFile } from '../kit/saveFile'
import type { Stage } from '../kit/stage'
import { drawPng, type PngFault, pngFault } from './drawPng'
import { beginLarge, writePieces } from './largeMap'
import type { Offer } from './offers'

/** Until what was said is to be seen: a large file takes the page a while. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

/** Saves what is offered, and tells how far it is and how it ended. */
export function useSaveOffer(explorer: Explorer | null, stage: Stage) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const [share, setShare] = useState<number | null>(null)
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])

  /** The text of a file; null where it was given up. */
  const writtenBy = async ({ write, part, scale }: Offer, signal: AbortSignal) => {
    if (part === undefined || explorer === null) return write()
    setShare(0)
    const state = explorer.getState()
    const glance = stage.view()?.glance?.() ?? null
    const reader = createReader(t, currentLanguage(state))
    const pieces = await beginLarge({ state, glance, isAll: part === 'all', reader }, signal)
    const fault = pieces && scale !== undefined ? pngFault(pieces, scale) : null
    return fault ?? (pieces && writePieces(pieces, signal, setShare))
  }
  const save = async (offer: Offer) => {
    asking.current?.abort()
    const own = new AbortController()
    asking.current = own
    const { fileName, type, scale } = offer
    const file = isolate(fileName)
    const end = (words: string) => {
      if (asking.current !== own) return
      asking.current = null
      setShare(null)
      setSaid(words)
    }
    const faulty = ({ fault, width, height }: PngFault) => end(t(`export.${fault}`, { width, height }))
    setSaid(t('export.working', { file }))
    await painted()
    try {
      const text = await writtenBy(offer, own.signal)
      if (text === null) return end(t('export.cancelled', { file }))
      if (typeof text === 'object' && 'fault' in text) return faulty(text)
      const drawn = scale === undefined ? null : await drawPng(text, scale)
      if (own.signal.aborted) return end(t('export.cancelled', { file }))
      if (drawn !== null && 'fault' in drawn) return faulty(drawn)
      saveFile(fileName, drawn?.picture ?? text, type)
      end(t('export.saved', { file }))
    } catch {
      end(t('export.failed', { file }))
    }
  }
  return { said, setSaid, share, save, cancel: () => asking.current?.abort() }
}
