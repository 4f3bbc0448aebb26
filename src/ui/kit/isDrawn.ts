/**
 * Whether an element is on the page and drawn there. WebKit draws nothing that is new as long as a style sheet is on its way, but
 * where a size is asked for.
 */
export const isDrawn = (element: Element): boolean =>
  element.checkVisibility() || (element.getClientRects().length > 0 && element.checkVisibility())
