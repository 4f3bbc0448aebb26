import { writeChangesMarkdown } from '../formats/markdown/changesMarkdown'
import { isUnchanged } from '../graph/changes/changes'
import { findChanges } from '../graph/changes/findChanges'
import { createRoleGraph } from '../graph/roleGraph'
import { createChangesReader } from '../i18n/createChangesReader'
import type { Command } from './command'
import { readMaps, versionOf } from './maps'
import { ENDS } from './refusal'
import { hasErrors, reportJson, shortReportLines } from './report'
import { typed } from './shown'

/** Markdown as a terminal shows it: without the marks that only tell how to show it. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/^#+ /gm, '')
    .replaceAll('**', '')
    .replaceAll(/<br ?\/?>/g, ' ')
    .replaceAll(/\\([\\`*_{}[\]<>#|~$&.+()!-])/g, '$1')

/** Says what changed between two versions of a map. */
export const diff: Command = {
  name: 'diff',
  files: { least: 2, most: 2 },
  options: { markdown: 'flag' },
  run: async ({ files, values }, context) => {
    const [old = '', now = ''] = files
    const [first, second] = [
      await readMaps([old], context, undefined),
      await readMaps([now], context, undefined),
    ]
    const maps = [...first.maps.slice(0, 1), ...second.maps.slice(0, 1)]
    const [one, other] = maps
    const before = one && other && versionOf(one, other)
    const after = other?.data
    if (!before || !after || hasErrors(maps))
      return {
        end: ENDS.problems,
        lines: shortReportLines(context, maps),
        json: { maps: reportJson(context, maps) },
        // Two tables named together would be read as one map.
        next: `rungs check ${typed(hasErrors(first.maps) ? old : now)}`,
      }
    const versions = { before: createRoleGraph(before), after: createRoleGraph(after) }
    const changes = findChanges(versions.before, versions.after)
    const markdown = writeChangesMarkdown(
      { ...versions, changes },
      createChangesReader(context.t, context.language),
    )
    return {
      end: ENDS.well,
      lines: [(values['markdown'] === true ? markdown : plain(markdown)).trimEnd()],
      json: { unchanged: isUnchanged(changes), changes },
      // A file of Markdown is to hold nothing else.
      next: values['markdown'] === true ? null : `rungs preview ${typed(now)} --since ${typed(old)}`,
    }
  },
}
