import type { TFunction } from 'i18next'
import type { ReadinessWords } from '../../formats/readiness/readinessMarkdown'
import type { Responsibility, Role, Text, Transition } from '../../graph/model'
import { type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import type { Sheet } from '../../notebook/sheet'
import { dayInWords } from '../kit/dates'
import { lineName } from '../kit/lineName'
import { stepLines } from './stepLines'

interface Told {
  readonly t: TFunction
  readonly wording: (text: Text) => string
  readonly graph: RoleGraph
  readonly from: Role
  readonly to: Role
  readonly sheet: Sheet | undefined
  readonly today: readonly string[]
  /** Of which day the data is, in words. */
  readonly updated: string
}

const isWritten = ({ text }: { readonly text: string }): boolean => text.trim() !== ''

/** All that a sheet says, in the reader's words. */
export function readinessWords({ t, wording, graph, from, to, sheet, today, updated }: Told): ReadinessWords {
  const evidence = (sheet?.evidence ?? []).filter(isWritten)
  const notes = (sheet?.notes ?? []).filter(isWritten)
  const { signals, notes: remarks } = graph.readiness
  const lines = stepLines(from, to)
  const dated = (lead: string, text: string) => ({ lead: dayInWords(t, lead), text })
  const aboutLine = (group: 'partly' | 'added', { id, question }: Responsibility) => [
    [t(`difference.${group}`), ...(today.includes(id) ? [t('today.done')] : [])].join(' · '),
    ...(question ? [`${t('ready.question')} (${t('ready.editorial')}): ${wording(question)}`] : []),
  ]
  const signs = new Set(signals.map(({ id }) => id))
  const listed = new Set(lines.map((line) => line.responsibility.id))
  const transition = transitionBetween(graph, from.id, to.id)
  return {
    title: t('ready.label'),
    step: t('transition.name', { from: wording(from.title), to: wording(to.title) }),
    word: transition === undefined ? '' : wordOf(t, transition),
    caveat: t('ready.caveat'),
    sections: [
      {
        heading: t('ready.signs'),
        items: signals.map(({ id, text }) => ({
          text: wording(text),
          about: [],
          written: evidence.filter(({ sign }) => sign === id).map((line) => dated(line.date, line.text)),
        })),
      },
      {
        heading: t('ready.added'),
        items: lines.map(({ group, responsibility }) => ({
          text: wording(responsibility.text),
          about: aboutLine(group, responsibility),
          written: notes
            .filter((note) => note.responsibility === responsibility.id)
            .map(({ text }) => ({ lead: '', text })),
        })),
      },
      {
        heading: t('ready.kept'),
        items: [
          ...evidence
            .filter(({ sign }) => !signs.has(sign))
            .map(({ sign, date, text }) => ({ text: sign, about: [], written: [dated(date, text)] })),
          ...notes
            .filter(({ responsibility }) => !listed.has(responsibility))
            .map(({ responsibility, text }) => ({
              text: lineName(graph, wording, responsibility),
              about: [],
              written: [{ lead: '', text }],
            })),
        ],
      },
    ],
    remarks: [
      ...(lines.length === 0
        ? []
        : [graph.skills.size === 0 ? t('compare.unmatched') : t('role.editorialSkills')]),
      ...remarks.map(({ text }) => wording(text)),
      `${t('start.source')}: ${wording(graph.source.title)}`,
      updated,
    ],
  }
}

/** Of which kind a step is, and whether the source states it. */
const wordOf = (t: TFunction, { kind, basis }: Transition): string =>
  [t(`transition.kind.${kind}`), ...(basis === 'editorial' ? [t('role.editorial')] : [])].join(' · ')
