import { levelsInUse } from '../graph/roleGraph'
import type { SiteFacts } from '../library/site'
import { digest } from './digest'
import { pinyinFile } from './pinyinFile'
import type { EarlierVersion, SiteContent } from './site'

interface GraphFiles {
  /** By path below the page. */
  readonly files: ReadonlyMap<string, string>
  /** What the page is told of each. */
  readonly graphs: SiteFacts['graphs']
}

/** The newest first: by day, and of one day by name. */
const byAge = (a: EarlierVersion, b: EarlierVersion): number =>
  Number(a.data.updated < b.data.updated) - Number(a.data.updated > b.data.updated) ||
  Number(a.version < b.version) - Number(a.version > b.version)

/** The maps of a site as files, each with how its Chinese is read, where it has any, and with its earlier versions. */
export function graphFiles(content: SiteContent): GraphFiles {
  const files = new Map<string, string>()
  const earlier = (content.earlier ?? []).toSorted(byAge)
  for (const { of, version, data } of earlier) files.set(`data/${of}@${version}.json`, JSON.stringify(data))
  const graphs = content.graphs.map((data) => {
    const { id, title, languages, roles } = data
    const file = JSON.stringify(data)
    const pinyin = pinyinFile(data)
    files.set(`data/${id}.json`, file)
    if (pinyin !== null) files.set(`data/${id}.pinyin.json`, pinyin)
    const versions = earlier.filter((one) => one.of === id).map(({ version }) => version)
    return {
      id,
      title,
      languages,
      columns: levelsInUse(roles),
      digest: digest(file),
      isRead: pinyin !== null,
      ...(versions.length > 0 && { versions }),
    }
  })
  return { files, graphs }
}
