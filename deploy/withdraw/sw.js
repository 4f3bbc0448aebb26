// Put in the place of sw.js, this withdraws every release that browsers keep of this site: the next load comes from the
// network again. What people wrote stays. Leave it there until a good release takes its place.
addEventListener('install', () => skipWaiting())

addEventListener('activate', (event) => {
  const withdraw = async () => {
    const { scope } = registration
    const names = await caches.keys()
    await Promise.all(
      names
        .filter((name) => name.startsWith('rungs-') && name.endsWith(scope))
        .map((name) => caches.delete(name)),
    )
    await registration.unregister()
  }
  event.waitUntil(withdraw())
})
