// All that a readiness sheet says, in the reader's words.
import { compareRoles } from '../../graph/compare'
import { sayerOf } from '../../graph/groupLines'
import { isAreaGroup } from '../../graph/ladder'
import { lineText } from '../../graph/lineText'
import type { Text, Transition } from '../../graph/model'
import { isMatched, type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import { type StepLine, stepLines } from '../../graph/stepLines'
import { wordingOf } from '../../graph/text'
import { tickedLines } from '../../graph/tickId'
import type { SheetContent } from '../contents'
import { formatDay } from '../formatDay'
import type { Reader } from '../reader'

/** The sheet in the words of one language, as it is shown. */
export interface SheetWords {
  readonly title: string
  /** The step. */
  readonly step: string
  /** Of which kind the step is, and on whose word it stands; may be empty. */
  readonly word: string
  readonly caveat: string
  /** What it is held against, where that is not the whole role; may be empty. */
  readonly basis: string
  readonly sections: readonly SheetSection[]
  /** Remarks, the source, the day. */
  readonly remarks: readonly string[]
}

export interface SheetSection {
  readonly heading: string
  readonly items: readonly {
    readonly text: string
    /** What is said of it: the group, the question to ask. */
    readonly about: readonly string[]
    /** What the person wrote, each with what stands before it. */
    readonly written: readonly { readonly lead: string; readonly text: string }[]
  }[]
}

const isWritten = ({ text }: { readonly text: string }): boolean => text.trim() !== ''

/** Writes the texts of a graph for a reader. */
const wordingFor =
  ({ languages }: RoleGraph, { language }: Reader) =>
  (text: Text): string =>
    wordingOf(text, language, languages).value

/** What a step is called: its two roles. */
export function stepName({ graph, from, to }: SheetContent, reader: Reader): string {
  const wording = wordingFor(graph, reader)
  return reader.say('step.name', { from: wording(from.title), to: wording(to.title) })
}

export function sheetWords(content: SheetContent, reader: Reader): SheetWords {
  const { graph, from, to, sheet, today } = content
  const { say } = reader
  const wording = wordingFor(graph, reader)
  const evidence = sheet.evidence.filter(isWritten)
  const notes = sheet.notes.filter(isWritten)
  const { signals, notes: remarks } = graph.readiness
  const lines = stepLines(graph, from, to)
  const dated = (date: string, text: string) => ({ lead: formatDay(say('dates'), date), text })
  const aboutLine = ({ group, responsibility, others }: StepLine) => [
    [
      ...(isMatched(graph) ? [say(group)] : []),
      ...(tickedLines(graph, today).has(responsibility) ? [say('ready.today')] : []),
    ].join(' · '),
    ...others.map((line) =>
      say('elsewhere', { role: wording(sayerOf(from, line)), text: wording(line.text) }),
    ),
    ...(responsibility.question ? [say('ready.asked', { question: wording(responsibility.question) })] : []),
  ]
  const signs = new Set(signals.map(({ id }) => id))
  const listed = new Set(to.responsibilities.map(({ id }) => id))
  const notesOn = (id: string) =>
    notes.filter((note) => note.responsibility === id).map(({ text }) => ({ lead: '', text }))
  const transition = transitionBetween(graph, from.id, to.id)
  return {
    title: say('ready'),
    step: stepName(content, reader),
    word: transition === undefined ? '' : wordOf(transition, reader),
    caveat: say('ready.caveat'),
    basis: from.tickedIn ? say('ready.byTicks') : '',
    sections: [
      {
        heading: say('ready.covered'),
        items: compareRoles(graph, from, to).covered.map(({ responsibility, restsOn }) => ({
          text: wording(responsibility.text),
          about: restsOn.map(({ text }) => say('restsOn', { text: wording(text) })),
          written: notesOn(responsibility.id),
        })),
      },
      {
        heading: isMatched(graph)
          ? say(lines.some(({ group }) => isAreaGroup(group)) ? 'ready.changes' : 'ready.added')
          : say('ready.listed', { role: wording(to.title) }),
        items: lines.map((line) => ({
          text: wording(line.responsibility.text),
          about: aboutLine(line),
          written: notesOn(line.responsibility.id),
        })),
      },
      {
        heading: say('ready.signs'),
        items: signals.map(({ id, text }) => ({
          text: wording(text),
          about: [],
          written: evidence.filter(({ sign }) => sign === id).map((line) => dated(line.date, line.text)),
        })),
      },
      {
        heading: say('ready.kept'),
        items: [
          ...evidence
            .filter(({ sign }) => !signs.has(sign))
            .map(({ sign, date, text }) => ({ text: sign, about: [], written: [dated(date, text)] })),
          ...notes
            .filter(({ responsibility }) => !listed.has(responsibility))
            .map(({ responsibility, text }) => ({
              text: wording(lineText(graph, responsibility)),
              about: [],
              written: [{ lead: '', text }],
            })),
        ],
      },
    ],
    remarks: [
      ...(lines.length === 0 ? [] : [say(graph.skills.size === 0 ? 'unmatched' : 'editorialSkills')]),
      ...remarks.map(({ text }) => wording(text)),
      say('source', { source: wording(graph.source.title) }),
      say('updated', { date: formatDay(say('dates'), graph.updated, 'long') }),
    ],
  }
}

/** Of which kind a step is, and whether the source states it. */
const wordOf = ({ kind, basis }: Transition, { say }: Reader): string =>
  [say(kind), ...(basis === 'editorial' ? [say('ready.inferred')] : [])].join(' · ')
