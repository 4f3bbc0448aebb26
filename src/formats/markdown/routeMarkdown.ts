// A route as Markdown, or a single transition: each step with its reason and basis, what carries over and what is new.

import type { Transition } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import type { RouteContent, TransitionContent } from '../contents'
import type { Format } from '../format'
import type { Reader } from '../reader'
import { groupsOf } from './comparisonMarkdown'
import { createWriter, heading, MARKDOWN, page, sourceOf } from './markdown'

function writeRoute({ graph, steps }: RouteContent, reader: Reader): string {
  const { say } = reader
  const titleOf = titlesFor(graph, reader)
  return page([
    heading(1, say('route', { from: titleOf(steps[0]?.from), to: titleOf(steps.at(-1)?.to) })),
    say('steps', { count: steps.length }),
    ...steps.flatMap((step, index) => [
      heading(2, say('step', { number: index + 1, from: titleOf(step.from), to: titleOf(step.to) })),
      ...factsOf(graph, step, reader),
    ]),
    steps.length === 0 ? '' : matchedBy(graph, reader),
    sourceOf(graph, reader),
  ])
}

function writeTransition({ graph, transition }: TransitionContent, reader: Reader): string {
  const titleOf = titlesFor(graph, reader)
  const { from, to } = transition
  return page([
    heading(1, reader.say('transition', { from: titleOf(from), to: titleOf(to) })),
    ...factsOf(graph, transition, reader),
    matchedBy(graph, reader),
    sourceOf(graph, reader),
  ])
}

function titlesFor(graph: RoleGraph, reader: Reader) {
  const write = createWriter(graph, reader)
  return (id: string | undefined): string => write(graph.roles.get(id ?? '')?.title)
}

const matchedBy = ({ skills }: RoleGraph, { say }: Reader): string =>
  say(skills.size === 0 ? 'unmatched' : 'compareBasis')

function factsOf(graph: RoleGraph, transition: Transition, reader: Reader): readonly string[] {
  const { from, to, kind, basis, reason, confidence } = transition
  const { say } = reader
  const [first, second] = [graph.roles.get(from), graph.roles.get(to)]
  return [
    basis === 'editorial' ? say('editorial', { text: say(kind) }) : say(kind),
    reason === undefined ? say('noReason') : createWriter(graph, reader)(reason),
    [say(`basis.${basis}`), ...(confidence === undefined ? [] : [say(`confidence.${confidence}`)])]
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(first && second ? groupsOf(graph, first, second, reader) : []),
  ]
}

export const routeMarkdown = {
  id: 'route-markdown',
  holds: 'route',
  ...MARKDOWN,
  write: writeRoute,
  copy: { text: writeRoute },
} as const satisfies Format<'route'>

export const transitionMarkdown = {
  id: 'transition-markdown',
  holds: 'transition',
  ...MARKDOWN,
  write: writeTransition,
  copy: { text: writeTransition },
} as const satisfies Format<'transition'>
