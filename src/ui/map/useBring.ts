import { useReactFlow } from '@xyflow/react'
import { useCallback } from 'react'
import { roleAt } from '../focus'
import { motion } from './motion'

/** Below this zoom a title can hardly be read; whoever comes to a role there is taken closer. */
const READABLE_ZOOM = 0.6
const READING_ZOOM = 0.9

const isInside = (box: DOMRect, view: DOMRect): boolean =>
  box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom

/** Takes the view along to a card that is outside it, or too small to read. */
export function useBring(isStill: boolean): (card: Element) => void {
  const { setCenter, getNode, getZoom } = useReactFlow()
  return useCallback(
    (card) => {
      if (isStill) return card.scrollIntoView({ block: 'nearest' })
      const box = card.getBoundingClientRect()
      const view = card.closest('.react-flow')?.getBoundingClientRect()
      const node = getNode(roleAt(card) ?? '')
      const zoom = getZoom() < READABLE_ZOOM ? READING_ZOOM : getZoom()
      if (!view || !node || (zoom === getZoom() && isInside(box, view))) return
      const { x, y } = node.position
      void setCenter(x + (node.width ?? 0) / 2, y + (node.height ?? 0) / 2, { zoom, ...motion() })
    },
    [isStill, getNode, setCenter, getZoom],
  )
}
