// Runs beside all pages of the site and answers for the network: a whole release is kept, so that after one load the page
// works without it. Each release is kept apart, with the one before it: a page that began with that works on to its end.
import { files, graphs, late, release } from 'virtual:release'
import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core'
import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'
import type { ServiceWorkerScope } from './scope'
import { TAKE_OVER } from './takeOver'

declare const self: ServiceWorkerScope

/** How long the network may take over a graph before the kept one is shown, s. */
const GRAPH_PATIENCE = 3
/** How many releases are kept: this, and those that pages may still run or that were passed over. */
const MOST_RELEASES = 3

const RELEASES = 'rungs-release'
setCacheNameDetails({ prefix: RELEASES, precache: release })

/** Several sites may lie on one origin. */
const isOurs = (name: string): boolean => name.startsWith(RELEASES) && name.endsWith(self.registration.scope)
const GRAPHS = `rungs-graphs-${self.registration.scope}`

// The page is the same whatever its address says.
precacheAndRoute([...files], { ignoreURLParametersMatching: [/^/], cleanURLs: false })

async function fetchPart(request: Request): Promise<Response> {
  const response = await fetch(request)
  if (response.ok && late.some((url) => request.url === `${self.registration.scope}${url}`))
    await (await caches.open(cacheNames.precache)).put(request, response.clone())
  return response
}

// What this release does not have may belong to the page of an earlier one.
registerRoute(
  ({ url }) => url.href.startsWith(`${self.registration.scope}assets/`),
  async ({ request }) => (await caches.match(request)) ?? fetchPart(request),
)

// A graph may be replaced on the host without a new release, so the network comes first. The one that the page begins with is
// kept with the release, any other once it was opened.
const opened = new NetworkFirst({
  cacheName: GRAPHS,
  networkTimeoutSeconds: GRAPH_PATIENCE,
  plugins: [
    {
      // A host in trouble, or a network that wants a login, answers with something else: the kept one is better.
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500 || response.headers.get('content-type')?.startsWith('text/html'))
          throw new Error('This is no graph')
        return response
      },
    },
  ],
})
registerRoute(({ url }) => url.href.startsWith(`${self.registration.scope}data/`), opened)
self.addEventListener('install', (event) => {
  // What is kept already belongs to the release before, which may still be at work and know no other; the network replaces it.
  const keep = async (url: string) => {
    if ((await caches.match(url, { cacheName: GRAPHS })) === undefined)
      await opened.handleAll({ event, request: new Request(url) })[1]
  }
  event.waitUntil(Promise.all(graphs.map(keep)))
})

async function dropOldReleases(): Promise<void> {
  // In the order in which they were made.
  const kept = (await caches.keys()).filter((name) => isOurs(name) && name !== cacheNames.precache)
  for (const name of kept.slice(0, Math.max(0, kept.length - MOST_RELEASES + 1))) await caches.delete(name)
}

self.addEventListener('activate', (event) => event.waitUntil(dropOldReleases()))
clientsClaim()

// A new release waits until it is asked for.
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
})
