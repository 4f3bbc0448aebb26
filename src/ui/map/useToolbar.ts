import { type RefObject, useLayoutEffect } from 'react'
import { useTranslation } from '../../i18n/useTranslation'

const HINT = 'map-keys'

/**
 * What the map is to screen readers. React Flow calls itself an application: that is passed by where the page is read on, and a
 * key that presses a card is not heard in it. In a toolbar arrows go to the page as well, and what stands there is read.
 */
export function useToolbar(map: RefObject<HTMLElement | null>) {
  const { t } = useTranslation()
  useLayoutEffect(() => map.current?.setAttribute('role', 'toolbar'), [map])
  return {
    names: { 'aria-label': t('map.canvas'), 'aria-describedby': HINT },
    /** Stands before it. */
    hint: { id: HINT, className: 'unseen', children: t('map.keys') },
  }
}
