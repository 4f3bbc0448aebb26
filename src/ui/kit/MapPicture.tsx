import { useContext, useLayoutEffect, useRef } from 'react'
import { mapSvg } from '../../formats/mapSvg/mapPictures'
import { createReader } from '../../i18n/createReader'
import { useTranslation } from '../../i18n/useTranslation'
import { currentLanguage } from '../../state/selectors'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { MOST_DRAWN } from '../../state/views'
import { mapContentOf } from './mapContent'
import { svgElement } from './svgElement'

/** The map as it stands, as the picture that can be taken along; nothing for a map that is too large for one page. */
export function MapPicture({ className }: { readonly className: string }) {
  const { t } = useTranslation()
  const explorer = useContext(ExplorerContext)
  // What is open, and what the filter leaves, is what the picture shows.
  useExplorer(({ panel }) => panel)
  useExplorer(({ field }) => field)
  const frame = useRef<HTMLDivElement>(null)
  // It is there before the page is printed, which waits for nothing.
  useLayoutEffect(() => {
    const state = explorer?.getState()
    if (state === undefined || state.graph.roles.size > MOST_DRAWN) return
    const markup = mapSvg.write(mapContentOf(state), createReader(t, currentLanguage(state)))
    frame.current?.replaceChildren(svgElement(markup))
  })
  return <div className={className} ref={frame} />
}
