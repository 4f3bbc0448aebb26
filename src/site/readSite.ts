// Reads a folder that describes a site: what the site is, and every role graph, checked. What has not changed since it was last
// read is not read again, so that the pages that one works on share one reading.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRoleGraph } from '../formats/graphJson/readRoleGraph'
import type { Problem } from '../graph/checks/problems'
import type { RoleGraphData } from '../graph/model'
import { originText } from '../i18n/originText'
import { problemText } from '../i18n/problemText'
import { readSiteFile, type Site } from '../library/siteFile'
import type { Speakers } from './speakers'

export const SITE_FILE = 'site.json'
const NO_GRAPH: readonly string[] = [SITE_FILE, 'role-graph.schema.json', 'site.schema.json']

/** A role graph as it lies in the folder. */
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

/** Problems of a file, each with its place, and with the remedy in every language of the `speakers`. */
const sentences = (file: string, problems: readonly Problem[], speakers: Speakers): string =>
  problems
    .map((problem) => {
      const places = new Set(speakers.map(({ t }) => originText(t, problem.origin)))
      return [
        `${file} ${[...places].join(' · ')} [${problem.severity}: ${problem.code}]`,
        ...speakers.map(({ t }) => `  ${problemText(t, problem)}`),
      ].join('\n')
    })
    .join('\n')

/** What is wrong in a site.json; its message says it in words. */
export class SiteFileError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], speakers: Speakers) {
    super(`${SITE_FILE} cannot be used:\n${sentences(SITE_FILE, problems, speakers)}`)
    this.problems = problems
  }
}

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

/** Reads the site that a folder describes. Rejects with a `SiteFileError` when its site.json has any problem. */
export async function readSite(folder: string, speakers: Speakers): Promise<SiteFiles> {
  const ids = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !NO_GRAPH.includes(name))
    .map((name) => name.slice(0, -'.json'.length))
  const text = await readFile(join(folder, SITE_FILE), 'utf8')
  const { data: site, problems } = readSiteFile(text, {
    graphs: ids,
    languages: speakers.map(({ language }) => language),
  })
  if (site === null) throw new SiteFileError(problems, speakers)
  const others = ids.filter((id) => id !== site.first).toSorted()
  const [first, ...rest] = await Promise.all([site.first, ...others].map((id) => readGraphFile(folder, id)))
  if (first === undefined) throw new Error('A site has a first graph')
  return { ...site, graphs: [first, ...rest] }
}
