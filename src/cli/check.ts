import { pinyinDoubts } from '../site/pinyinDoubts'
import type { Command } from './command'
import { readMaps } from './maps'
import { ENDS } from './refusal'
import { hasErrors, reportJson, reportLines } from './report'
import { typed } from './shown'

/** Says what is wrong in tables and maps, and writes nothing. */
export const check: Command = {
  name: 'check',
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {},
  run: async ({ files }, context) => {
    const { maps } = await readMaps(files, context, undefined, [pinyinDoubts])
    const isRefused = hasErrors(maps)
    const named = files.map(typed).join(' ')
    return {
      end: isRefused ? ENDS.problems : ENDS.well,
      lines: reportLines(context, maps),
      json: { maps: reportJson(context, maps) },
      next: `rungs ${isRefused ? 'check' : 'site'} ${named}`,
    }
  },
}
