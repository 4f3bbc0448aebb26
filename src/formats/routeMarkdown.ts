// A route as Markdown: each step with its reason and basis, what carries over and what is new.
import type { Transition } from '../graph/model'
import { groupsOf } from './comparisonMarkdown'
import type { RouteContent } from './contents'
import { createWriter, heading, page, sourceOf } from './markdown'
import type { Reader } from './reader'

export function writeRouteMarkdown({ graph, steps }: RouteContent, reader: Reader): string {
  const write = createWriter(graph, reader)
  const { say } = reader
  const titleOf = (id: string | undefined): string => write(graph.roles.get(id ?? '')?.title)
  const stepOf = (step: Transition, index: number): readonly string[] => {
    const { from, to, kind, basis, reason, confidence } = step
    const [first, second] = [graph.roles.get(from), graph.roles.get(to)]
    return [
      heading(2, say('step', { number: index + 1, from: titleOf(from), to: titleOf(to) })),
      [say(kind), ...(basis === 'editorial' ? [say('editorial')] : [])].join(' '),
      reason === undefined ? say('noReason') : write(reason),
      [say(`basis.${basis}`), ...(confidence === undefined ? [] : [say(`confidence.${confidence}`)])]
        .map((line) => `- ${line}`)
        .join('\n'),
      ...(first && second ? groupsOf(graph, first, second, reader) : []),
    ]
  }
  return page([
    heading(1, say('route', { from: titleOf(steps[0]?.from), to: titleOf(steps.at(-1)?.to) })),
    say('steps', { count: steps.length }),
    ...steps.flatMap(stepOf),
    steps.length === 0 ? '' : say(graph.skills.size === 0 ? 'unmatched' : 'compareBasis'),
    sourceOf(graph, reader),
  ])
}
