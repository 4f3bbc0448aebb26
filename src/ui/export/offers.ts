import type { Contents } from '../../formats/contents'
import { fileNameOf } from '../../formats/fileName'
import type { Format } from '../../formats/format'
import { type FormatId, formats } from '../../formats/formats'
import type { Text } from '../../graph/model'
import { wordingOf } from '../../graph/text'
import { createChangesReader } from '../../i18n/createChangesReader'
import type { Translate } from '../../i18n/translate'
import type { ExplorerState } from '../../state/explorerState'
import { lookedAt } from '../../state/selectorsOnUse'
import { foundFor } from '../../state/versionChanges'
import { MOST_DRAWN } from '../../state/views'
import { mapContentOf } from '../kit/mapContent'
import type { PanelRecord } from '../kit/panelRecord'

/** What is offered here; what a person wrote has its own files where it is written. */
type Held = Exclude<keyof Contents, 'sheet' | 'notebooks'>

/** One file that can be taken along now. */
export interface Offer {
  readonly id: FormatId<Held>
  /** What it holds, in the words of its button. */
  readonly what: string
  readonly fileName: string
  readonly type: string
  readonly scale: number | undefined
  readonly write: () => string
  /** How it is copied; null where it is only saved. */
  readonly copy: { readonly text: () => string; readonly html: (() => string) | null } | null
  /** What is to be known before it is taken; null where nothing is. */
  readonly caution: () => string | null
  /** Of a large map, what of it is meant: it is not written at once. */
  readonly part?: 'seen' | 'all'
}

interface Written<H extends Held> extends Format<H> {
  readonly id: FormatId<Held>
  readonly write: NonNullable<Format<H>['write']>
}

/** All files that can be taken along, by what they hold. */
export function offersFor(
  state: ExplorerState,
  records: readonly PanelRecord[],
  t: Translate,
  language: string,
  /** Whether a large map is shown, whole or in part. */
  hasLargeMap = false,
) {
  const { graph, panel } = state
  const wording = (text: Text): string => wordingOf(text, language, graph.languages).value
  const reader = createChangesReader(t, language)
  const offer = <H extends Held>(
    content: () => Contents[H],
    { id, extension, type, scale, write, copy, caution }: Written<H>,
    what: string,
    file: string,
  ): Offer => {
    const written = (by: Written<H>['write']) => () => by(content(), reader)
    return {
      id,
      what,
      fileName: fileNameOf(graph, scale === undefined || scale === 1 ? file : `${file} ${scale}x`, extension),
      type,
      scale,
      write: written(write),
      copy:
        copy === undefined ? null : { text: written(copy.text), html: copy.html ? written(copy.html) : null },
      caution: () => caution?.(content(), reader) ?? null,
    }
  }
  const mapFileOf = (): string => {
    const name = state.field === null ? undefined : graph.fields.get(state.field)?.name
    const titles = lookedAt(state).map(({ title }) => wording(title))
    return [t('export.file.map'), ...(name === undefined ? [] : [wording(name)]), ...titles].join(' ')
  }
  const graphWords = (id: FormatId<'graph'>) => {
    if (id === 'roles-csv') return [t('export.roles'), t('export.file.roles')] as const
    if (id === 'lines-csv') return [t('export.lines'), t('export.file.lines')] as const
    if (id === 'transitions-csv') return [t('export.transitions'), t('export.file.transitions')] as const
    return [t('export.graph'), t('export.file.graph')] as const
  }
  const record = records.find(({ kind }) => kind === panel?.kind)
  const open = (panel && record?.contentOf?.(panel, graph)) ?? null
  // What was found is held apart from the panel, whose record comes with the page.
  const found = panel?.kind === 'changes' ? foundFor(graph, panel.version) : null
  const changed = (): readonly Offer[] =>
    panel?.kind !== 'changes' || found === null
      ? []
      : formats.changes.map((format) =>
          offer(
            () => found,
            format,
            t('export.versionChanges'),
            t('export.file.changes', { version: panel.version }),
          ),
        )
  const opened = (): readonly Offer[] => {
    if (open === null) return changed()
    if (open.held === 'role') {
      const title = wording(open.content.role.title)
      return formats.role.map((format) => offer(() => open.content, format, title, title))
    }
    if (open.held === 'comparison') {
      const roles = [open.content.first, ...open.content.others].map(({ title }) => wording(title)).join(' ')
      const lists = [t('export.comparison'), t('export.file.comparison', { roles })] as const
      const table = [t('export.comparisonTable'), t('export.file.comparisonTable', { roles })] as const
      return formats.comparison.map((format) =>
        offer(() => open.content, format, ...(format.id === 'comparison-markdown' ? lists : table)),
      )
    }
    const titleOf = (role: string | undefined) => wording(graph.roles.get(role ?? '')?.title ?? '')
    if (open.held === 'transition') {
      const { from, to } = open.content.transition
      const file = t('export.file.transition', { from: titleOf(from), to: titleOf(to) })
      return formats.transition.map((format) =>
        offer(() => open.content, format, t('export.transition'), file),
      )
    }
    const { steps } = open.content
    const file = t('export.file.route', { from: titleOf(steps[0]?.from), to: titleOf(steps.at(-1)?.to) })
    return formats.route.map((format) => offer(() => open.content, format, t('export.route'), file))
  }
  const mapFile = mapFileOf()
  const isLarge = graph.roles.size > MOST_DRAWN
  const parts = hasLargeMap ? (['seen', 'all'] as const) : (['all'] as const)
  const large = (): readonly Offer[] =>
    parts.flatMap((part) =>
      formats.map.map((format) => ({
        ...offer(
          () => mapContentOf(state),
          format,
          t(`export.${part}`),
          part === 'seen' ? t('export.file.seen', { map: mapFile }) : mapFile,
        ),
        part,
      })),
    )
  const whole = () =>
    formats.map.map((format) => offer(() => mapContentOf(state), format, t('export.map'), mapFile))
  return {
    map: isLarge ? large() : whole(),
    open: opened(),
    graph: formats.graph.map((format) => offer(() => ({ graph }), format, ...graphWords(format.id))),
  }
}
