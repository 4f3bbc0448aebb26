import { type RefObject, useEffect, useState } from 'react'
import type { Palette } from '../../../scene/large/paint'
import { useExplorer } from '../../../state/useExplorer'
import { paletteOf } from './palette'

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** The colours of the page; other ones when its theme or the system's changes. Null until it is drawn. */
export function usePalette(probe: RefObject<HTMLElement | null>): Palette | null {
  const theme = useExplorer((state) => state.theme)
  const [palette, setPalette] = useState<Palette | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme gives the page other colours.
  useEffect(() => {
    const read = () => setPalette(probe.current && paletteOf(probe.current))
    read()
    const queries = QUERIES.map((query) => matchMedia(query))
    for (const query of queries) query.addEventListener('change', read)
    return () => {
      for (const query of queries) query.removeEventListener('change', read)
    }
  }, [probe, theme])
  return palette
}
