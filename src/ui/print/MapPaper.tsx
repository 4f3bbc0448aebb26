import { useContext, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { mapSvg } from '../../formats/mapSvg/mapPictures'
import { currentLanguage } from '../../state/selectors'
import { ExplorerContext } from '../../state/useExplorer'
import { createReader } from '../kit/createReader'
import { mapContentOf } from '../kit/mapContent'
import { svgElement } from './svgElement'

/** Of more roles the picture would be too small to read on a page, and take long. */
const MOST = 300

/** The map as it stands, on a page of its own. */
export function MapPaper() {
  const { t } = useTranslation()
  const explorer = useContext(ExplorerContext)
  const frame = useRef<HTMLDivElement>(null)
  // It is there before the page is printed, which waits for nothing.
  useLayoutEffect(() => {
    const state = explorer?.getState()
    if (state === undefined || state.graph.roles.size > MOST) return
    const markup = mapSvg.write(mapContentOf(state), createReader(t, currentLanguage(state)))
    frame.current?.replaceChildren(svgElement(markup))
  }, [explorer, t])
  return <div className="print-map" ref={frame} />
}
