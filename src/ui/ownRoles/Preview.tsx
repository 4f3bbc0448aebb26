import { type FormEvent, useContext, useEffect, useRef, useState } from 'react'
import type { OnMap } from '../../formats/ownRoles/leads'
import type { OwnRolesRead } from '../../formats/ownRoles/ownRoles'
import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { listKept, openOwnGraph } from '../../state/ownGraphs'
import { ownRoles } from '../../state/ownRoles'
import { isSafe } from '../../state/storage'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { Checkbox } from '../kit/Checkbox'
import { useInSlices } from '../kit/useInSlices'
import { Counts } from './Counts'
import { LevelOrder } from './LevelOrder'
import { Mends } from './Mends'
import { ProblemsFound } from './ProblemsFound'
import { ReadTable } from './ReadTable'
import { SeeChanges } from './SeeChanges'
import { TextChoices } from './TextChoices'
import { useOwnGraphs, useOwnRoles } from './useOwnRoles'

interface Props {
  readonly read: OwnRolesRead
  /** Whether it is about to change, because something was chosen. */
  readonly isReading: boolean
}

/** What was read and what comes of it, before anything changes; and the way to open it. */
export function Preview({ read, isReading }: Props) {
  const { t, language } = useTranslation()
  const explorer = useContext(ExplorerContext)
  const closeDialog = useExplorer((state) => state.closeDialog)
  const { batch, choices } = useOwnRoles()
  const { choose, clear, finish } = ownRoles.getState()
  const [isKept, keep] = useState(true)
  const [phase, setPhase] = useState<'waiting' | 'opening' | 'failed'>('waiting')
  /** The name while it is typed: each choice reads anew. */
  const [name, setName] = useState<string | null>(null)
  /** Whether it is to be opened once what was chosen last is read. */
  const [isWanted, want] = useState(false)
  /** What is to be chosen on it then. */
  const chosen = useRef<OnMap | null>(null)
  const open = useRef<HTMLButtonElement>(null)
  const { graph, tables, levels } = read
  // A wide one has hundreds of choices.
  const drawn = useInSlices(tables.length, 1)
  // Whoever gets it right at once presses one button.
  useEffect(() => open.current?.focus(), [])
  useEffect(() => void listKept(), [])
  const replaced = useOwnGraphs().kept.find(({ id }) => id === graph?.id)
  const takeName = () => {
    if (name === null) return
    setName(null)
    const title = name.trim() === '' ? null : name
    if (title !== choices.title) choose({ title })
  }
  const wantOpen = (choice: OnMap | null) => {
    takeName()
    if (phase === 'opening') return
    chosen.current = choice
    want(true)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    wantOpen(null)
  }
  const onOpen = async () => {
    if (graph === null || explorer === null) return
    setPhase('opening')
    if (!(await openOwnGraph(explorer, graph, isKept && !isSafe()))) return setPhase('failed')
    if (!finish(batch)) return
    closeDialog()
    if (chosen.current !== null) explorer.getState().openPanel(chosen.current, { by: 'list' })
    // On a phone the page stands where it was scrolled to in the former map.
    window.scrollTo(0, 0)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: It is opened once, when all that was chosen is read.
  useEffect(() => {
    if (!isWanted || isReading) return
    want(false)
    void onOpen()
  }, [isWanted, isReading])
  return (
    <form onSubmit={onSubmit} aria-busy={isReading}>
      <Counts read={read} />
      <div className="own-roles-actions">
        <button
          ref={open}
          type="submit"
          className="button strong"
          aria-disabled={graph === null || phase === 'opening'}
        >
          {t(phase === 'opening' || isWanted ? 'ownRoles.opening' : 'ownRoles.open')}
        </button>
        {graph !== null && <SeeChanges own={graph} isReading={isReading} onSee={() => finish(batch)} />}
        <button type="button" className="button" onClick={clear}>
          {t('ownRoles.back')}
        </button>
        {!isSafe() && <Checkbox label={t('ownRoles.keep')} checked={isKept} onCheck={keep} />}
      </div>
      <p className="own-roles-hint" role="status">
        {phase === 'failed' ? t('ownRoles.notOpened') : graph === null ? t('ownRoles.mustMend') : ''}
      </p>
      {replaced && isKept && (
        <p className="own-roles-hint">
          {t('ownRoles.replaces', {
            map: isolate(wordingOf(replaced.title, language, replaced.languages).value),
          })}
          {tables.length > 0 && ` ${t('ownRoles.replacesUnless')}`}
        </p>
      )}
      <Mends read={read} />
      <ProblemsFound read={read} onOpen={wantOpen} />
      {tables.length > 0 && (
        <label className="own-roles-title">
          {t('ownRoles.mapTitle')}
          <input
            type="text"
            maxLength={200}
            value={name ?? choices.title ?? read.title}
            onChange={({ target }) => setName(target.value)}
            onBlur={takeName}
          />
        </label>
      )}
      {tables.slice(0, drawn).map((table) => (
        <ReadTable key={table.key} table={table} />
      ))}
      <TextChoices read={read} />
      {levels.length > 1 && <LevelOrder read={read} />}
    </form>
  )
}
