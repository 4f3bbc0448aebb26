import { levelsInUse } from '../graph/roleGraph'
import type { SiteFacts } from '../library/site'
import { digest } from './digest'
import { pinyinFile } from './pinyinFile'
import type { SiteContent } from './site'

interface GraphFiles {
  /** By path below the page. */
  readonly files: ReadonlyMap<string, string>
  /** What the page is told of each. */
  readonly graphs: SiteFacts['graphs']
}

/** The maps of a site as files, each with how its Chinese is read, where it has any. */
export function graphFiles(content: SiteContent): GraphFiles {
  const files = new Map<string, string>()
  const graphs = content.graphs.map((data) => {
    const { id, title, languages, roles } = data
    const file = JSON.stringify(data)
    const pinyin = pinyinFile(data)
    files.set(`data/${id}.json`, file)
    if (pinyin !== null) files.set(`data/${id}.pinyin.json`, pinyin)
    return {
      id,
      title,
      languages,
      columns: levelsInUse(roles),
      digest: digest(file),
      isRead: pinyin !== null,
    }
  })
  return { files, graphs }
}
