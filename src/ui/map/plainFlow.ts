// What every map here asks of React Flow alike: cards that stand still, keys and presses of our own.
import type { MouseEvent } from 'react'

/** What the first press of a double click opens may move the map, and the second would find something else there. */
const firstPressOnly = (event: MouseEvent): void => {
  if (event.detail < 2) return
  event.stopPropagation()
  // Nor does the browser follow the link that a card is.
  event.preventDefault()
}

export const plainFlow = {
  maxZoom: 2.5,
  onClickCapture: firstPressOnly,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  // React Flow's own hints speak of moving and deleting, which this map does not offer.
  ariaLabelConfig: {
    'node.a11yDescription.default': '',
    'node.a11yDescription.keyboardDisabled': '',
    'edge.a11yDescription.default': '',
  },
  zoomOnDoubleClick: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  proOptions: { hideAttribution: true },
} as const
