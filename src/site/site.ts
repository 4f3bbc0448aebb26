// What a site is made from, and what it is made into.
import type { RoleGraphData } from '../graph/model'
import type { Site } from '../library/siteFile'

/** How a map of the site was before. */
export interface EarlierVersion {
  /** The id of the map. */
  readonly of: string
  /** Its name in addresses. */
  readonly version: string
  readonly data: RoleGraphData
}

/** What a site is called and begins with; every graph has passed its checks. */
export interface SiteContent extends Pick<Site, 'language' | 'title' | 'description' | 'base'> {
  /** As they are offered; the site begins with the first. */
  readonly graphs: readonly [RoleGraphData, ...RoleGraphData[]]
  readonly earlier?: readonly EarlierVersion[]
  /** Origins of those who may show it in a frame; nobody where there are none. */
  readonly frameAncestors?: readonly string[]
}

/** Files by path below the page. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** What the build of the app tells of it to whoever makes a site. */
export interface AppFacts {
  /** The folder of the words, as an address. */
  readonly words: string
  /** By view the addresses of what it takes besides what the page asks for anyway. */
  readonly views: Readonly<Record<string, readonly string[]>>
  /** The script that paints the page before the app has arrived. */
  readonly painter: string
  /** The style of pages without script. */
  readonly plainStyle: string
}

/** The app as it was built, the same for every site. */
export interface BuiltApp {
  /** The page, which is to be told what site it is. */
  readonly page: string
  /** The service worker, which is to be told what its release is made of. */
  readonly worker: string
  readonly facts: AppFacts
  /** All that stands in every site as it is. */
  readonly files: Files
}
