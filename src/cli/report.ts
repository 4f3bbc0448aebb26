// Says what was read of maps and what is wrong in them, in words and as JSON.
import type { Problem } from '../graph/checks/problems'
import { wordingOf } from '../graph/text'
import { isolate } from '../i18n/isolate'
import { originText } from '../i18n/originText'
import { problemText } from '../i18n/problemText'
import type { Context } from './command'
import type { MapRead } from './maps'
import { shownName } from './shown'

/** Places of one kind of problem that are named. */
const MOST_PLACES = 20

const isError = ({ severity }: Problem): boolean => severity === 'error'

export const hasErrors = (maps: readonly MapRead[]): boolean => maps.some(({ data }) => data === null)

/** Of a file that holds one map there is no need to say which, but a person who reads the sentence alone wants to know. */
function placeOf({ t }: Context, { origin }: Problem, files: readonly string[]): string {
  const [file] = files
  const isNamed = origin.kind === 'table' || origin.file !== undefined
  return shownName(originText(t, isNamed || file === undefined ? origin : { ...origin, file }))
}

function linesOf(
  context: Context,
  { files, data, counts, problems }: MapRead,
  isListed: (problem: Problem) => boolean,
): readonly string[] {
  const { t, language } = context
  const title = data && wordingOf(data.title, language, data.languages).value
  const names = files.map((file) => isolate(shownName(file))).join(', ')
  const head =
    title === null
      ? t('cli.check.refused', { files: names })
      : t('cli.check.read', { files: names, title: isolate(title) })
  const { roles, lines, skills, transitions } = counts
  const held = [
    t('cli.check.roles', { count: roles }),
    t('cli.check.lines', { count: lines }),
    t('cli.check.skills', { count: skills }),
    t('cli.check.transitions', { count: transitions }),
  ].join(t('cli.check.comma'))
  const listed = problems.filter(isListed)
  const kinds = [...new Set(listed.map(({ code }) => code))].map((code) =>
    listed.filter((problem) => problem.code === code),
  )
  const notes = problems.length - listed.length
  return [
    head,
    ...(data === null ? [] : [`  ${held}`]),
    ...kinds.flatMap((kind) => [
      ...kind
        .slice(0, MOST_PLACES)
        .flatMap((problem) => [
          `  ${t(isError(problem) ? 'cli.check.error' : 'cli.check.note', { place: placeOf(context, problem, files) })}`,
          `    ${problemText(t, problem)}`,
        ]),
      ...(kind.length > MOST_PLACES
        ? [`  ${t('cli.check.more', { count: kind.length - MOST_PLACES })}`]
        : []),
    ]),
    ...(notes > 0 ? [`  ${t('cli.check.notes', { count: notes })}`] : []),
  ]
}

/** All that was read, and what is wrong with it. */
export const reportLines = (context: Context, maps: readonly MapRead[]): readonly string[] =>
  maps.flatMap((map) => linesOf(context, map, () => true))

/** The same, with mistakes alone; of what is but noted the number. */
export const shortReportLines = (context: Context, maps: readonly MapRead[]): readonly string[] =>
  maps.flatMap((map) => linesOf(context, map, isError))

/** The same for programs: each problem with its code, its place and its sentence. */
export const reportJson = (context: Context, maps: readonly MapRead[]) =>
  maps.map(({ files, data, counts, problems }) => ({
    files,
    ...(data && { id: data.id, title: data.title, languages: data.languages }),
    counts,
    problems: problems.map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      origin: problem.origin,
      place: placeOf(context, problem, files),
      text: problemText(context.t, problem),
    })),
  }))
