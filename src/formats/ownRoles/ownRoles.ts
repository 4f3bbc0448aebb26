// From the files of a person's own roles to a checked role graph, with what a preview shows on the way.
import { checkRead } from '../../graph/check'
import type { Check } from '../../graph/checks/finding'
import { createProblem, type Problem } from '../../graph/checks/problems'
import { nearestLanguage } from '../../graph/language'
import { idOf, shortIdOf } from '../../graph/makeId'
import type { RoleGraphData, Text } from '../../graph/model'
import type { Origin } from '../../graph/origin'
import type { FileBytes } from '../format'
import { type Mend, readMended } from '../graphJson/mends'
import type { Encoding } from '../readText'
import { languageOf } from '../table/languageOf'
import type { LevelOrder } from '../table/orderLevels'
import { placeIn } from '../table/table'
import { draftOfTables, type TablesRead } from '../table/toDraft'
import type { Choices } from './choices'
import { distinctNames } from './distinctNames'
import { type Leads, leadsToMap, leadsToText } from './leads'
import { matchedTables, type ShownTable, shownTable, type TableInFile } from './matchedTables'
import { namingFile } from './namingFile'
import { type FileContent, readFile } from './readFile'

/** The words for what tables leave unsaid, in one language. */
export interface MadeWords {
  readonly all: string
  readonly notStated: string
  /** With `{{number}}` in it. */
  readonly step: string
}

export interface OwnRolesRequest {
  /** Another number for other files: what was read of the same ones is not read again. */
  readonly batch: number
  readonly files: readonly FileBytes[]
  readonly choices: Choices
  /** What the map is called where the files do not tell. */
  readonly title: string
  /** A day, such as 2026-11-29. */
  readonly today: string
  /** By language. */
  readonly words: ReadonlyMap<string, MadeWords>
  /** Ids that belong to others. */
  readonly taken: readonly string[]
}

/** What is known of the map before it is opened. */
export interface OwnGraph {
  readonly id: string
  readonly title: Text
  readonly languages: readonly string[]
  readonly roles: number
  /** In its own format. */
  readonly bytes: Uint8Array
}

export interface OwnRolesRead {
  /** In the order given; `encoding` is null where the file is no text. */
  readonly files: readonly {
    readonly name: string
    readonly encoding: Encoding | null
    readonly ignored: readonly string[]
  }[]
  readonly tables: readonly ShownTable[]
  readonly title: string
  /** Of the texts; empty where nothing was read. */
  readonly languages: readonly string[]
  readonly levels: readonly string[]
  /** What tells the levels apart, also where two have one name. */
  readonly levelKeys: readonly string[]
  readonly levelsBy: LevelOrder
  readonly counts: TablesRead['counts']
  /** What can be mended here, or was. */
  readonly mends: readonly Mend[]
  /** Errors first. */
  readonly problems: readonly Problem[]
  /** Where the press on a problem of a map in JSON leads. */
  readonly leads: Leads
  /** Null where any problem is an error. */
  readonly graph: OwnGraph | null
}

/** The shares of the work at which its stages begin. */
export const STAGES = { reading: 0, matching: 0.5, checking: 0.7, placing: 0.9 } as const

/** What is left of a name of a file without what tells its format. */
const bare = (name: string): string => name.replace(/\.[a-z]{2,5}$/i, '').trim()

type Contents = readonly FileContent[]

/** A reader that keeps what it read of the last files, and checks what is `further` asked for, too. It never rejects but for bugs. */
export function createOwnRolesReader(further: readonly Check[] = []) {
  let held: { readonly batch: number; readonly contents: Map<string, FileContent> } | null = null
  return async (request: OwnRolesRequest, tell: (share: number) => void): Promise<OwnRolesRead> => {
    const { batch, files, choices } = request
    if (held?.batch !== batch) held = { batch, contents: new Map() }
    const contents: FileContent[] = []
    const names = distinctNames(files.map(({ name }) => name))
    const named = files.map(({ bytes }, nth) => ({ name: names[nth] ?? '', bytes }))
    for (const [nth, file] of named.entries()) {
      tell((STAGES.matching * nth) / files.length)
      const encoding = choices.encodings.get(nth) ?? null
      const key = `${nth} ${encoding}`
      const content = held.contents.get(key) ?? (await readFile(file, encoding))
      held.contents.set(key, content)
      contents.push(content)
    }
    return readContents(contents, { ...request, files: named, further }, tell)
  }
}

function readContents(
  contents: Contents,
  request: OwnRolesRequest & { readonly further: readonly Check[] },
  tell: (share: number) => void,
) {
  const { files, choices, further } = request
  tell(STAGES.matching)
  const told = files.map(({ name }, nth) => ({
    name,
    encoding: contents[nth]?.encoding ?? null,
    ignored: ignoredIn(contents[nth]),
  }))
  const refused = contents.flatMap((content) => (content.kind === 'nothing' ? [content.problem] : []))
  const maps = contents.flatMap((content, nth) =>
    content.kind === 'graph' ? [{ ...content, file: files[nth]?.name ?? '' }] : [],
  )
  const [graph] = maps
  const tables = contents.flatMap((content, file): readonly TableInFile[] =>
    content.kind === 'tables' ? content.tables.map((table, nth) => ({ key: `${file}.${nth}`, table })) : [],
  )
  const matched = matchedTables(tables, choices)
  const used = matched.filter(({ isLeftOut }) => !isLeftOut).map(({ match }) => match)
  const named = namingFile(used.map(({ table: { file }, columns }) => ({ file, columns })))
  const title = choices.title ?? (bare(named ?? files[0]?.name ?? '') || request.title)
  const result = (
    read: Pick<OwnRolesRead, 'tables' | 'levels' | 'levelKeys' | 'levelsBy'>,
    made: Made,
  ): OwnRolesRead => ({
    files: told,
    title,
    languages: [],
    mends: [],
    leads: new Map(),
    ...read,
    ...made,
  })
  if (graph !== undefined) {
    const { text, read, mends } = readMended(graph.text, choices.mends, (share) =>
      tell(STAGES.matching + share * (STAGES.checking - STAGES.matching)),
    )
    tell(STAGES.checking)
    const { data, problems } = checkRead(read, further)
    const others = [...maps.slice(1), ...tables.map(({ table }) => table)].map(({ file }) => file)
    const mixed = [...new Set(others)].map((file) =>
      createProblem('several-maps', placeIn({ file, sheet: null, rows: [] })),
    )
    // Of one file there is no need to say which.
    const named = (origin: Origin): Origin =>
      files.length < 2 || origin.kind === 'table' ? origin : { ...origin, file: graph.file }
    const placed = problems.map((problem) => ({ ...problem, origin: named(problem.origin) }))
    const made = madeOf(data, [...refused, ...mixed, ...placed], request)
    tell(STAGES.placing)
    const leads =
      made.graph === null || data === null || read.draft === null
        ? leadsToText(text, problems)
        : leadsToMap(data, read.draft.originOf, problems)
    return result(
      { tables: [], levels: [], levelKeys: [], levelsBy: 'as-listed' },
      { ...made, mends: mends.map((mend) => ({ ...mend, places: mend.places.map(named) })), leads },
    )
  }
  const titles = used.flatMap(({ table, headerRow, columns }) => {
    const column = columns.findIndex(({ use }) => use === 'title')
    return column < 0 || headerRow === null
      ? []
      : table.rows.slice(headerRow + 1, headerRow + 200).map((row) => row[column] ?? '')
  })
  const language = choices.language ?? languageOf(titles.filter((text) => text !== ''))
  const words = request.words.get(nearestLanguage(language, [...request.words.keys()]) ?? '') ?? NO_WORDS
  /** What is said of no table, as where all were left out. */
  const inFiles = (problem: Problem): Problem =>
    problem.origin.kind === 'path'
      ? { ...problem, origin: { ...problem.origin, file: files[0]?.name ?? '' } }
      : problem
  const read = draftOfTables(used, {
    id: freeId(title, request.taken),
    title,
    updated: request.today,
    language: choices.language,
    words: { ...words, step: (nth) => words.step.replace('{{number}}', String(nth)) },
    levels: choices.levels,
    isExact: choices.isExact,
  })
  tell(STAGES.checking)
  const { data, problems } = checkRead(read, further)
  // Where no file held a table, that none has titles says nothing.
  const ofTables = tables.length === 0 && refused.length > 0 ? [] : problems.map(inFiles)
  return result(
    {
      tables: matched.map((one) => shownTable(one, choices)),
      levels: read.levels,
      levelKeys: read.levelKeys,
      levelsBy: read.levelsBy,
    },
    { ...madeOf(data, [...refused, ...ofTables], request), counts: read.counts },
  )
}

const NO_WORDS: MadeWords = { all: '-', notStated: '-', step: '{{number}}' }

/** An id that is not that of another map. */
function freeId(wanted: string, taken: readonly string[]): string {
  let id = idOf(wanted) || shortIdOf(wanted)
  while (taken.includes(id)) id += '-own'
  return id
}

const ignoredIn = (content: FileContent | undefined): readonly string[] =>
  content?.kind === 'tables' ? content.ignored : []

type Made = Pick<OwnRolesRead, 'counts' | 'problems' | 'graph'> & Partial<OwnRolesRead>

/** What is made of checked data, unless anything else keeps it from being opened. */
function madeOf(data: RoleGraphData | null, problems: readonly Problem[], { taken }: OwnRolesRequest): Made {
  const isRefused = problems.some(({ severity }) => severity === 'error')
  const counts = {
    roles: data?.roles.length ?? 0,
    lines: data?.roles.reduce((sum, { responsibilities }) => sum + responsibilities.length, 0) ?? 0,
    skills: data?.skills.length ?? 0,
    transitions: data?.transitions.length ?? 0,
  }
  if (data === null || isRefused) return { counts, problems, graph: null }
  const id = freeId(data.id, taken)
  const { title, languages } = data
  const bytes = new TextEncoder().encode(`${JSON.stringify({ ...data, id }, null, 2)}\n`)
  return {
    counts,
    problems,
    languages,
    graph: { id, title, languages, roles: data.roles.length, bytes },
  }
}
