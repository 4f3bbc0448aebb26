// What a page does whose parts are gone because the site is another by now.

const TRIED = 'rungs.reloaded'

/** Loads the page anew where the site has another by now: once as long as this tab is open, so that nothing loads for ever. */
export async function leaveOutdated(): Promise<boolean> {
  const app = document.querySelector('link[data-app], script[type=module]')
  const address = app?.getAttribute('href') ?? app?.getAttribute('src') ?? ''
  try {
    if (sessionStorage.getItem(TRIED) !== null) return false
    const response = await fetch(location.href, { cache: 'no-store' })
    if (!response.ok || (await response.text()).includes(address)) return false
    sessionStorage.setItem(TRIED, 'true')
  } catch {
    // No network, or no storage that would keep it from loading for ever.
    return false
  }
  location.reload()
  return true
}
