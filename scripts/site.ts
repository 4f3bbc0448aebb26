// Reads data/ for all who build from it: what the site is, and every role graph, checked. What has not changed since it
// was last read is not read again, so that all parts of a build, and the pages that one works on, share one reading.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readRoleGraph } from '../src/formats/graphJson/readRoleGraph'
import type { Problem } from '../src/graph/checks/problems'
import type { RoleGraphData } from '../src/graph/model'
import { originText } from '../src/i18n/originText'
import { problemText } from '../src/i18n/problemText'
import { readSiteFile, type Site } from '../src/library/siteFile'
import { speakers } from './words'

export const DATA = fileURLToPath(new URL('../data/', import.meta.url))
const SITE = 'site.json'
/** Published beside the graphs, for editors. */
export const SCHEMA = 'role-graph.schema.json'
const NO_GRAPH: readonly string[] = [SITE, SCHEMA, 'site.schema.json']

/** A role graph as it lies in data/. */
export interface GraphFile {
  /** The name of its file, without `.json`. */
  readonly id: string
  /** Null when any of `problems` is an error. */
  readonly data: RoleGraphData | null
  readonly problems: readonly Problem[]
}

/** The description of a site, and its graphs in the order in which they are offered: the first one, then by name. */
export interface SiteFiles extends Site {
  readonly graphs: readonly [GraphFile, ...GraphFile[]]
}

/** Problems of a file in data/, each with its place, and with the remedy in every language of the interface. */
export const sentences = (file: string, problems: readonly Problem[]): string =>
  problems
    .map((problem) => {
      const places = new Set(speakers.map(({ t }) => originText(t, problem.origin)))
      return [
        `data/${file} ${[...places].join(' · ')} [${problem.severity}: ${problem.code}]`,
        ...speakers.map(({ t }) => `  ${problemText(t, problem)}`),
      ].join('\n')
    })
    .join('\n')

const known = new Map<string, { readonly text: string; readonly file: GraphFile }>()

async function readGraphFile(folder: string, id: string): Promise<GraphFile> {
  const path = join(folder, `${id}.json`)
  const text = await readFile(path, 'utf8')
  const before = known.get(path)
  if (before?.text === text) return before.file
  const file = { id, ...readRoleGraph(text) }
  known.set(path, { text, file })
  return file
}

/** Reads the site that a folder describes. Rejects, with every problem in words, when its site.json has any. */
export async function readSite(folder = DATA): Promise<SiteFiles> {
  const ids = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !NO_GRAPH.includes(name))
    .map((name) => name.slice(0, -'.json'.length))
  const text = await readFile(join(folder, SITE), 'utf8')
  const { data: site, problems } = readSiteFile(text, {
    graphs: ids,
    languages: speakers.map(({ language }) => language),
  })
  if (site === null) throw new Error(`data/${SITE} cannot be used:\n${sentences(SITE, problems)}`)
  const others = ids.filter((id) => id !== site.first).toSorted()
  const [first, ...rest] = await Promise.all([site.first, ...others].map((id) => readGraphFile(folder, id)))
  if (first === undefined) throw new Error('A site has a first graph')
  return { ...site, graphs: [first, ...rest] }
}
