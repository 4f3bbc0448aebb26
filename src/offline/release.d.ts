// What src/site/release.ts writes before the service worker: the release that it belongs to.
declare module 'virtual:release' {
  /** Another for every release. */
  export const release: string
  /** The graph that the page begins with, and how its Chinese is read, by address below the page. */
  export const graphs: readonly string[]
  /** What few need and is kept once it was fetched, by address below the page. */
  export const late: readonly string[]
  /** What the page needs, by address below it; `revision` is null where the name changes with the content. */
  export const files: readonly { readonly url: string; readonly revision: string | null }[]
}
