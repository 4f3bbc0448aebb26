/** From a safe page to the same place as usual. */
export const leaveSafe = (): void => location.assign(location.href.replace(/[?&]safe(?=#|$)/, ''))
