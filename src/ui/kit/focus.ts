import { useContext, useEffect } from 'react'
import { type Panel, rolesOf } from '../../state/panel'
import type { ExplorerState } from '../../state/store'
import { ExplorerContext } from '../../state/useExplorer'
import { isNarrow } from './narrow'

/** For how many frames after a choice to watch: React Flow takes away cards some time after React has drawn. */
const FRAMES = 12

/** What may take things off the page when it changes. */
const TAKES_AWAY = [
  'view',
  'panel',
  'field',
  'hiddenTransitions',
  'trail',
  'notices',
  'differencesOnly',
  'markedSkill',
  'language',
  'dialog',
] as const

/** When a choice takes away what had the focus, the focus goes on to what the choice is about, never to the page. */
export function useKeepFocus(): void {
  const explorer = useContext(ExplorerContext)
  useEffect(() => {
    if (explorer === null) return
    let focused: Element | null = null
    let frame = 0
    const note = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : null
    }
    document.addEventListener('focusin', note)
    const unsubscribe = explorer.subscribe((state, before) => {
      // What only follows the pointer or the keyboard takes nothing away.
      if (TAKES_AWAY.every((key) => state[key] === before[key])) return
      const wasInView = focused?.closest('.view') != null
      watch(() => entered() ?? goalOf(state.panel, before, wasInView))
    })
    /** For some frames: where the focus is lost, gives it to the goal; then sees to it that it is in view. */
    const watch = (goal: () => HTMLElement | null) => {
      const look = (frames: number) => {
        const active = document.activeElement
        const isLost =
          focused !== null && !isShown(focused) && (active === document.body || active === focused)
        if (isLost && !isArriving()) give(goal())
        if (isArriving()) frame = requestAnimationFrame(() => look(FRAMES))
        else if (frames > 0) frame = requestAnimationFrame(() => look(frames - 1))
        else if (isNarrow() && active?.matches('main :focus-visible'))
          active.scrollIntoView({ block: 'nearest' })
      }
      // The latest choice alone says where the focus goes.
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => look(FRAMES))
    }
    // A narrower window may leave the map no room.
    const onResize = () => watch(() => goalOf(explorer.getState().panel, LET_NOTHING_GO, false))
    window.addEventListener('resize', onResize)
    return () => {
      document.removeEventListener('focusin', note)
      window.removeEventListener('resize', onResize)
      cancelAnimationFrame(frame)
      unsubscribe()
    }
  }, [explorer])
}

/** The map takes its own view along to a card; anything else is scrolled to. */
const give = (goal: HTMLElement | null): void =>
  goal?.focus({ preventScroll: goal.closest('.career-map') !== null })

const isShown = (element: Element): boolean => element.isConnected && element.checkVisibility()

type Open = Pick<ExplorerState, 'panel' | 'markedSkill'>

const LET_NOTHING_GO: Open = { panel: null, markedSkill: null }

/** The card of the role that was let go, or that was chosen in the view; else the heading of the panel. */
function goalOf(panel: Panel | null, before: Open, wasInView: boolean): HTMLElement | null {
  const letGo = panel === null ? before.panel : null
  const chosen = wasInView ? panel : null
  const [role] = rolesOf(letGo ?? chosen)
  const card = role === undefined ? null : cardOf(role, letGo && before.markedSkill)
  const heading = document.getElementById('panel-heading')
  const inView = ['[tabindex="0"]', ''].map((stop) =>
    document.querySelector<HTMLElement>(`.view [data-role]${stop}`),
  )
  // Who was in the view and opened nothing stays there.
  const goals = wasInView && panel === null ? [card, ...inView, heading] : [card, heading, ...inView]
  return goals.find((goal) => goal !== null && isShown(goal)) ?? heading
}

/** The button of a role in the view, with a skill that of its cell where there is one; null when it is not drawn. */
export function cardOf(role: string, skill: string | null = null): HTMLElement | null {
  const card = `.view [data-role="${CSS.escape(role)}"]`
  const cell =
    skill === null ? null : document.querySelector<HTMLElement>(`${card}[data-skill="${CSS.escape(skill)}"]`)
  return cell ?? document.querySelector<HTMLElement>(card)
}

/** The role whose card an element is or lies in; null when it is no card. */
export const roleAt = (element: Element): string | null =>
  element.closest('.react-flow__node')?.getAttribute('data-id') ?? null

/** Where the focus is to go once the code of the panel has arrived; null when it is on no such way. */
let entering: string | null = null

const entered = (): HTMLElement | null => (entering === null ? null : document.getElementById(entering))

/** Follows into the panel that has just been opened. */
export function enterPanel(at: 'panel-heading' | 'marked-lines' = 'panel-heading'): void {
  const from = document.activeElement
  entering = at
  const enter = (isLate: boolean) => {
    if (isArriving()) requestAnimationFrame(() => enter(true))
    // Who has gone elsewhere while it was fetched is not called back.
    else {
      entering = null
      if (!isLate || [from, document.body].includes(document.activeElement))
        document.getElementById(at)?.focus()
    }
  }
  requestAnimationFrame(() => enter(false))
}

/** Gives the focus on when what has it is about to go, without any choice of the person's. */
export function passFocusOn(): void {
  const look = (frames: number) => {
    // What comes in its place may take the focus itself.
    if (isArriving()) requestAnimationFrame(() => look(FRAMES))
    else if (frames > 0) requestAnimationFrame(() => look(frames - 1))
    else if (document.activeElement === document.body) give(goalOf(null, LET_NOTHING_GO, false))
  }
  requestAnimationFrame(() => look(FRAMES))
}

/** Whether the code of a view or panel is still being fetched. */
const isArriving = (): boolean => document.querySelector('[data-arriving]') !== null
