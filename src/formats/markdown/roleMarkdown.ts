// One role as Markdown: what it does, where it leads and why, where people come from, its occupation codes.

import type { Role, Transition } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { secondWordingOf, wordingsOf } from '../../graph/text'
import type { RoleContent } from '../contents'
import type { Format } from '../format'
import type { Reader } from '../reader'
import { bullets, createWriter, heading, MARKDOWN, page, sourceOf } from './markdown'
import { markdownLine, markdownWords } from './markdownText'

function writeRole({ graph, role }: RoleContent, reader: Reader): string {
  const write = createWriter(graph, reader)
  const { say } = reader
  const second = secondWordingOf(role.title, reader.language, graph.languages)
  const facts = [
    { key: 'field', text: graph.fields.get(role.field)?.name },
    { key: 'level', text: graph.levels.get(role.level)?.name },
  ] as const
  return page([
    heading(1, write(role.title)),
    second === null ? '' : markdownLine(second.value),
    namesOf(graph, role, reader),
    facts
      .map(({ key, text }) =>
        role.editorial.includes(key) ? say('editorial', { text: write(text) }) : write(text),
      )
      .join(' · '),
    write(role.note),
    heading(2, say('responsibilities')),
    responsibilitiesOf(graph, role, reader),
    role.responsibilities.some(({ skills }) => skills.length > 0) ? say('editorialSkills') : '',
    heading(2, say('canLeadTo')),
    transitionsOf(graph, graph.leaving.get(role.id) ?? [], 'to', reader) || say('leadsNowhere'),
    heading(2, say('comeFrom')),
    transitionsOf(graph, graph.arriving.get(role.id) ?? [], 'from', reader) || say('fromNowhere'),
    ...codesOf(graph, role, reader),
    sourceOf(graph, reader),
  ])
}

function namesOf(graph: RoleGraph, { alsoCalled }: Role, reader: Reader): string {
  if (alsoCalled.length === 0) return ''
  const { say } = reader
  const names = alsoCalled
    .flatMap((name) => wordingsOf(name, graph.languages))
    .map(({ value }) => markdownWords(value))
  return say('addedNames', { text: say('alsoCalled', { names: names.join(say('comma')) }) })
}

function responsibilitiesOf(graph: RoleGraph, { responsibilities }: Role, reader: Reader): string {
  const { say } = reader
  if (responsibilities.length === 0) return say('noResponsibilities')
  const write = createWriter(graph, reader)
  return responsibilities
    .map(({ text, skills }, index) => {
      const names = skills.map((id) => write(graph.skills.get(id)?.name)).join(say('comma'))
      const number = `${index + 1}. `
      const below = ' '.repeat(number.length)
      return `${number}${write(text)}${names === '' ? '' : `\n${below}- ${say('skills', { skills: names })}`}`
    })
    .join('\n')
}

function transitionsOf(
  graph: RoleGraph,
  transitions: readonly Transition[],
  end: 'from' | 'to',
  reader: Reader,
): string {
  const write = createWriter(graph, reader)
  const { say } = reader
  return bullets(
    transitions.map((transition) => {
      const { kind, basis, reason } = transition
      const facts = basis === 'editorial' ? say('editorial', { text: say(kind) }) : say(kind)
      const title = write(graph.roles.get(transition[end])?.title)
      return [`**${title}** · ${facts}`, ...(reason === undefined ? [] : [write(reason)])] as const
    }),
  )
}

function codesOf(graph: RoleGraph, { codes }: Role, reader: Reader): readonly string[] {
  if (codes.length === 0) return []
  const write = createWriter(graph, reader)
  const { say } = reader
  const items = codes.map(({ scheme, code, label, match, confidence }) => {
    const name = write(graph.schemes.get(scheme)?.name)
    const facts = [say(`match.${match}`), say(`sure.${confidence}`)].join(say('comma'))
    return [`${name} **${markdownWords(code)}** ${write(label)} · ${facts}`] as const
  })
  return [heading(2, say('codes')), say('codesNote'), bullets(items)]
}

export const roleMarkdown = {
  id: 'role-markdown',
  holds: 'role',
  ...MARKDOWN,
  write: writeRole,
  copy: { text: writeRole },
} as const satisfies Format<'role'>
