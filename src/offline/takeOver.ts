/** What a page says to the service worker of a new release, when the person wants that release. */
export const TAKE_OVER = 'take-over'
