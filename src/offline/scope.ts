interface ExtendableEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void
}

/** What a service worker is to itself, as far as ours uses it; the type library of the page does not know it. */
export interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}
