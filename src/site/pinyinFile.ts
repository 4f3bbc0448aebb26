import type { RoleGraphData } from '../graph/model'
import { chineseTexts, speechOf } from '../graph/search/chineseTexts'
import { formatPinyin, type Pinyin } from '../graph/search/pinyin'
import { readAloud } from '../workers/readAloud'

/** How all that the search looks in is read, where it is Chinese. */
export function pinyinOf(data: RoleGraphData): Pinyin {
  const speech = speechOf(data)
  return new Map(chineseTexts(data).map((text) => [text, readAloud(text, speech)]))
}

/**
 * What stands beside a graph with Chinese in it as `data/<id>.pinyin.json`, so that who searches in it needs no dictionary; null
 * where there is none.
 */
export function pinyinFile(data: RoleGraphData): string | null {
  const syllables = pinyinOf(data)
  return syllables.size === 0 ? null : formatPinyin(syllables)
}
