// Orders what follows from a choice: where the focus goes, what is brought into view, what is read out. It acts on events
// alone: the page is drawn, a part has arrived, what had the focus is gone.
import { neighboursOf } from '../../graph/roleGraph'
import type { ExplorerState } from '../../state/explorerState'
import type { Following } from '../../state/following'
import type { Intent } from '../../state/intent'
import type { Announcement } from '../../state/notice'
import { litRoute, openRoles } from '../../state/selectors'
import { isDrawn } from '../kit/isDrawn'
import { isNarrow } from '../kit/isNarrow'
import type { Stage } from '../kit/stage'

export interface Director {
  /** Takes note of a change of the state; whether anything follows from it. */
  readonly note: (state: ExplorerState, before: ExplorerState) => boolean
  /** Does what follows from the changes noted, now that they stand on the page. */
  readonly follow: () => void
  readonly viewStands: () => void
  /** Watches the focus. Returns an undo. */
  readonly watch: () => () => void
  /** Tells what is to be read out. Returns an undo. */
  readonly onSay: (say: (announcements: readonly Announcement[]) => void) => () => void
}

/** What may take things off the page, or wants something of it. */
const FOLLOWED = [
  'graph',
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
  'intent',
  'announcement',
] as const

/** What the view is brought to. */
const BRINGING = ['graph', 'panel', 'markedSkill'] as const

export function createDirector(explorer: Following, stage: Stage): Director {
  let focused: Element | null = null
  let wasInView = false
  /** As it was before the changes that are still to be followed; else as it is. */
  let before: ExplorerState = explorer.getState()
  /** Whether changes wait for what is on its way. */
  let isPending = false
  let intent: Intent | null = null
  /** What had the focus when the intent came: who has gone elsewhere meanwhile is not called back. */
  let from: Element | null = null
  let isToBring = false
  let toSay: readonly Announcement[] = []
  const listeners = new Set<(announcements: readonly Announcement[]) => void>()

  /** Whether what had the focus is gone, and nothing else has it. */
  const isLost = (): boolean => {
    const active = document.activeElement
    return focused !== null && !isDrawn(focused) && (active === document.body || active === focused)
  }

  /** What comes in its place may take the focus itself. */
  const isToGiveOn = (): boolean => isLost() && !stage.isAwaiting('view', 'panel', 'other')

  const note: Director['note'] = (state, last) => {
    if (FOLLOWED.every((key) => state[key] === last[key])) return false
    if (!isPending) {
      before = last
      // What is lit already may have taken it off the page.
      if (focused?.isConnected !== false)
        wasInView = focused !== null && stage.view()?.holds(focused) === true
    }
    isPending = true
    if (state.intent !== last.intent) {
      intent = state.intent
      from = document.activeElement
    }
    if (BRINGING.some((key) => state[key] !== last[key])) isToBring = true
    const { announcement } = state
    if (announcement !== null && announcement !== last.announcement) {
      // Words tell how things stand when they are said: of two of a kind both would say the same.
      toSay = [...toSay.filter(({ code }) => code !== announcement.code), announcement]
    }
    return true
  }

  const follow = () => {
    if (isToBring) bring()
    isToBring = false
    // The search is always there; all else may still be on its way.
    if (intent !== null && (intent.to === 'search' || !stage.isAwaiting('panel'))) {
      carryOut(intent)
      intent = null
    }
    const isSettled = intent === null && !stage.isAwaiting('view', 'panel')
    const isGone = isSettled && isToGiveOn()
    if (isGone) giveOn()
    // What is shown is named by where the focus goes on to.
    const isHeard = ({ code }: Announcement) => code !== 'shown' || (isSettled && !isGone)
    const isLater = ({ code }: Announcement) => code === 'shown' && !isSettled
    const said = toSay.filter(isHeard)
    toSay = toSay.filter(isLater)
    if (said.length > 0) for (const say of listeners) say(said)
    if (isSettled) {
      isPending = false
      before = explorer.getState()
    }
    keepInView()
  }

  const carryOut = (wanted: Intent) => {
    const active = document.activeElement
    if (active !== from && active !== document.body && !isLost()) return
    if (wanted.to === 'search') return stage.enterSearch()
    const [role = ''] = openRoles(explorer.getState())
    if (wanted.to === 'panel' && wanted.by === 'search' && stage.view()?.takeFound?.(role)) return
    const panel = document.getElementById('panel')
    const line =
      wanted.to === 'line'
        ? panel?.querySelector<HTMLElement>(`[data-responsibility="${CSS.escape(wanted.responsibility)}"]`)
        : wanted.to === 'marked-lines'
          ? document.getElementById('marked-lines')
          : null
    // Only who is sent there can reach a line: it is no stop of Tab.
    if (line && wanted.to === 'line') line.tabIndex = -1
    ;(line ?? heading())?.focus()
  }

  const heading = () => document.getElementById('panel-heading')

  /** The focus goes on to what was let go, or was chosen in the view; else to the heading of the panel. */
  const giveOn = () => {
    const { panel, graph } = explorer.getState()
    const view = stage.view()
    const letGo = panel === null && before.panel !== null && before.graph === graph
    const [role] = letGo ? openRoles(before) : wasInView ? openRoles(explorer.getState()) : []
    const toRole = () =>
      role !== undefined && view?.focusRole(role, letGo ? before.markedSkill : null) === true
    const toHeading = () => {
      const goal = heading()
      if (goal === null || !isDrawn(goal)) return false
      goal.focus()
      return true
    }
    const toView = () => view?.enter() === true
    // Who was in the view and opened nothing stays there.
    const goals = wasInView && panel === null ? [toRole, toView, toHeading] : [toRole, toHeading, toView]
    goals.some((go) => go())
  }

  /** What the view is about: the stops of a route, else the roles of the panel with what they lead to and come from. */
  const bring = (isAnew = false) => {
    const state = explorer.getState()
    const { panel, graph } = state
    const route = litRoute(state)
    // Sides are chosen in the view, which stays where it is meanwhile.
    const isToStay = panel?.kind === 'compare' && !isAnew
    const [role, ...others] = isToStay ? [] : route.length > 0 ? route : openRoles(state)
    if (role !== undefined)
      stage.view()?.bring(role, others.length > 0 ? others : neighboursOf(graph, role), state.markedSkill)
  }

  let frame = 0
  /** Where the page scrolls, who goes by key sees where they are. */
  const keepInView = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const active = document.activeElement
      if (isNarrow() && active?.matches('main :focus-visible')) active.scrollIntoView({ block: 'nearest' })
    })
  }

  const watch = () => {
    const paper = matchMedia('print')
    let held: Element | null = null
    /** On paper what has the focus may have no place; it has it again once the page is on a screen. */
    const keepForScreen = () => {
      if (paper.matches) held = document.activeElement
      else if (held instanceof HTMLElement && document.activeElement === document.body) held.focus()
    }
    const lose = () => {
      if (intent !== null || paper.matches || !isToGiveOn()) return
      const view = stage.view()
      const role = focused && wasInView && view?.roleAt(focused)
      // A card that is drawn anew is the same role's: keys that follow at once go to it.
      if (role && view?.focusRole(role)) return
      // What is still to be shown is followed in any case; but a key that comes meanwhile goes to the view.
      if (!explorer.isBehind()) giveOn()
      else if (wasInView) view?.enter()
    }
    // A size of nothing tells of what is no longer shown, a change of the page of what is no longer there.
    const sizes = new ResizeObserver(lose)
    // To look at how it is shown lays out the page, which each key that is typed would wait for.
    const changes = new MutationObserver(() => {
      if (focused?.isConnected === false) lose()
    })
    changes.observe(document.body, { childList: true, subtree: true })
    const noteFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      focused = target
      wasInView = stage.view()?.holds(target) === true
      sizes.disconnect()
      sizes.observe(target)
    }
    document.addEventListener('focusin', noteFocus)
    paper.addEventListener('change', keepForScreen)
    return () => {
      paper.removeEventListener('change', keepForScreen)
      document.removeEventListener('focusin', noteFocus)
      sizes.disconnect()
      changes.disconnect()
      cancelAnimationFrame(frame)
    }
  }

  return {
    note,
    follow,
    watch,
    viewStands: () => bring(true),
    onSay: (say) => {
      listeners.add(say)
      return () => void listeners.delete(say)
    },
  }
}
