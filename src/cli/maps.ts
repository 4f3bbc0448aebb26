// From the files that were named to maps, each read and checked as the page does: a map in JSON is one, all tables together are
// one, and a folder with a site.json is what that says.
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { NO_CHOICES } from '../formats/ownRoles/choices'
import { createOwnRolesReader, type MadeWords, type OwnRolesRead } from '../formats/ownRoles/ownRoles'
import { readGraph } from '../formats/readGraph'
import { checkFurther } from '../graph/check'
import type { Check } from '../graph/checks/finding'
import type { Problem } from '../graph/checks/problems'
import type { RoleGraphData } from '../graph/model'
import type { Site } from '../library/siteFile'
import { readSite, SITE_FILE, SiteFileError } from '../site/readSite'
import type { Context } from './command'
import { Refusal, unreadable } from './refusal'
import { createProgress } from './terminal'
import { speakerOf, speakers } from './words'

export interface MapRead {
  /** As they were named. */
  readonly files: readonly string[]
  /** Null where any problem is an error. */
  readonly data: RoleGraphData | null
  readonly counts: OwnRolesRead['counts']
  /** Errors first. */
  readonly problems: readonly Problem[]
}

export interface Maps {
  /** At least one, in the order in which they were named; what a folder begins with first. */
  readonly maps: readonly MapRead[]
  /** What a folder says of the site. */
  readonly site: Partial<Site>
}

/** The words for what tables leave unsaid. */
const madeWords = (): ReadonlyMap<string, MadeWords> =>
  new Map(
    speakers.map(({ language, t }) => [
      language,
      {
        all: t('ownRoles.made.all'),
        notStated: t('ownRoles.made.notStated'),
        // The gap is filled with each step.
        step: t('ownRoles.made.step', { number: '{{number}}' }),
      },
    ]),
  )

interface FileOnDisk {
  /** As it was named. */
  readonly path: string
  readonly bytes: Uint8Array
  /** When it was changed last. */
  readonly changed: Date
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

async function load(path: string, folder: string): Promise<FileOnDisk> {
  const at = resolve(folder, path)
  try {
    return { path, bytes: await readFile(at), changed: (await stat(at)).mtime }
  } catch (error) {
    throw unreadable(error, path)
  }
}

const countsOf = (data: RoleGraphData | null): MapRead['counts'] => ({
  roles: data?.roles.length ?? 0,
  lines: data?.roles.reduce((sum, { responsibilities }) => sum + responsibilities.length, 0) ?? 0,
  skills: data?.skills.length ?? 0,
  transitions: data?.transitions.length ?? 0,
})

const foundBy = (checks: readonly Check[], data: RoleGraphData | null): readonly Problem[] =>
  data === null ? [] : checks.flatMap((check) => checkFurther(data, check))

async function readFolder(path: string, folder: string, further: readonly Check[]): Promise<Maps> {
  const at = resolve(folder, path)
  const isSite = await stat(join(at, SITE_FILE)).catch(() => null)
  if (isSite === null) throw new Refusal('cli.refused.folder', { file: path })
  try {
    const { graphs, ...site } = await readSite(at, speakers)
    const maps = graphs.map(({ id, data, problems }) => ({
      files: [join(path, `${id}.json`)],
      data,
      counts: countsOf(data),
      problems: [...problems, ...foundBy(further, data)],
    }))
    return { maps, site }
  } catch (error) {
    if (!(error instanceof SiteFileError)) throw error
    const file = join(path, SITE_FILE)
    return {
      maps: [{ files: [file], data: null, counts: countsOf(null), problems: error.problems }],
      site: {},
    }
  }
}

export const isOfTables = ({ files }: MapRead): boolean => files.length > 0 && !files.some(isMap)

/**
 * How a map was before. Tables say nothing of the map but what they are called, which is not how it is: two of them go by the
 * name of the present one.
 */
export function versionOf(before: MapRead, now: MapRead): RoleGraphData | null {
  if (before.data === null || now.data === null || ![before, now].every(isOfTables)) return before.data
  const { id, title, source } = now.data
  return { ...before.data, id, title, source }
}

const isMap = (path: string): boolean => /\.json$/i.test(path)

/** The day of the last change, on the calendar of this computer. */
const dayOf = (files: readonly FileOnDisk[]): string =>
  new Date(Math.max(...files.map(({ changed }) => changed.getTime()))).toLocaleDateString('sv')

/** Throws a `Refusal` where two names lead to one file. */
async function checkTwice(paths: readonly string[], folder: string): Promise<void> {
  const seen = new Map<string, string>()
  for (const path of paths) {
    const named = resolve(folder, path)
    // What a shell hands over, such as <(…), has no path of its own.
    const at = await realpath(named).catch(() => named)
    const before = seen.get(at)
    if (before === path) throw new Refusal('cli.refused.twice', { file: path })
    if (before !== undefined) throw new Refusal('cli.refused.sameFile', { one: before, other: path })
    seen.set(at, path)
  }
}

/** Reads all files, and looks `further` than the page does, where that is asked for. Throws a `Refusal` for what cannot be read at all; all that is wrong within them is among the problems. */
export async function readMaps(
  paths: readonly string[],
  context: Context,
  title: string | undefined,
  further: readonly Check[] = [],
): Promise<Maps> {
  const { terminal, t, language } = context
  const [only] = paths
  if (only !== undefined && (await isFolder(resolve(terminal.folder, only)))) {
    if (paths.length > 1) throw new Refusal('cli.refused.folderAmong', { file: only })
    return readFolder(only, terminal.folder, further)
  }
  await checkTwice(paths, terminal.folder)
  const files = await Promise.all(paths.map((path) => load(path, terminal.folder)))
  const tables = files.filter(({ path }) => !isMap(path))
  const groups = files.flatMap((file) => (isMap(file.path) ? [[file]] : file === tables[0] ? [tables] : []))
  const progress = createProgress(t, terminal)
  const maps: MapRead[] = []
  for (const [nth, group] of groups.entries()) {
    const [file] = group
    if (file !== undefined && group !== tables) {
      const { data, problems } = readGraph(file.bytes, { name: file.path })
      const all = [...problems, ...foundBy(further, data)]
      maps.push({ files: [file.path], data, counts: countsOf(data), problems: all })
      progress.tell((nth + 1) / groups.length)
      continue
    }
    const read = await createOwnRolesReader(further)(
      {
        batch: 1,
        files: group.map(({ path, bytes }) => ({ name: basename(path), bytes })),
        // The id, which stands in addresses, is that of the files, whatever the map is called.
        choices: NO_CHOICES,
        title: speakerOf(language).t('ownRoles.untitled'),
        today: dayOf(group),
        words: madeWords(),
        taken: [],
      },
      (share) => progress.tell((nth + share) / groups.length),
    )
    const data: RoleGraphData | null =
      read.graph === null ? null : JSON.parse(new TextDecoder().decode(read.graph.bytes))
    maps.push({
      files: group.map(({ path }) => path),
      data: data && title !== undefined ? { ...data, title } : data,
      counts: read.counts,
      problems: read.problems,
    })
    terminal.signal.throwIfAborted()
  }
  progress.end()
  return { maps, site: {} }
}
