import { type KeyboardEvent, useContext, useLayoutEffect, useRef, useState } from 'react'
import type { Problem, ProblemCode } from '../../graph/checks/problems'
import { problemText } from '../../i18n/problemText'
import type { Translate } from '../../i18n/translate'
import { useTranslation } from '../../i18n/useTranslation'
import { mend, redo, undo } from '../../state/mend'
import { changesOf } from '../../state/mended'
import { ExplorerContext, FollowingContext, useExplorer } from '../../state/useExplorer'
import type { Mending } from './mendContext'

/** What a form says in words of its own, since those of a file speak of keys and lists. */
const REFUSED = {
  'blank-text': 'blank',
  'empty-text': 'blank',
  'too-few': 'last',
  'duplicate-transition': 'double',
  'self-loop': 'self',
} as const satisfies Partial<Record<ProblemCode, string>>

const isKnown = (code: string): code is keyof typeof REFUSED => Object.hasOwn(REFUSED, code)

const whyNot = (t: Translate, problem: Problem): string =>
  isKnown(problem.code) ? t(`mend.refusedAs.${REFUSED[problem.code]}`) : problemText(t, problem)

/** How many changes there are, in words. */
export const countText = (t: Translate, count: number): string =>
  count === 0 ? t('mend.none') : t('mend.count', { count })

/** What the browser itself can undo in. */
const TYPED = 'textarea, input:not([type=checkbox])'

/** The steps of the form, what is said of them, and where the focus goes. */
export function useMend() {
  const { t } = useTranslation()
  const explorer = useContext(ExplorerContext)
  const page = useContext(FollowingContext)?.page ?? explorer
  // The form is drawn anew with each step.
  const { id } = useExplorer((state) => state.graph)
  const form = useRef<HTMLDivElement>(null)
  const places = useRef<readonly string[]>([])
  const [said, setSaid] = useState('')
  const changes = () => countText(t, page === null ? 0 : changesOf(page.getState().graph).length)
  useLayoutEffect(() => {
    const wanted = places.current
    places.current = []
    for (const place of wanted) {
      const found = form.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
      if (!found) continue
      found.focus()
      return
    }
  })
  // The same words are heard again only where they are not the same.
  const say = (words: string) => setSaid((before) => (before === words ? `${words}\u00a0` : words))
  const mending: Mending = {
    say,
    goTo: (...wanted) => {
      places.current = wanted
    },
    act: (step, inWords) => {
      if (page === null) return false
      const { graph } = page.getState()
      // Typed while another map took its place: it is not about that one.
      if (graph.id !== id) return false
      const { refused, noted } = mend(page, step)
      if (refused !== null) say(t('mend.refused', { problem: whyNot(t, refused) }))
      else if (noted.length > 0)
        say(t('mend.noted', { problem: noted.map((one) => problemText(t, one)).join(' ') }))
      else if (page.getState().graph !== graph)
        say(inWords?.(changes()) ?? t('mend.done', { changes: changes() }))
      return refused === null
    },
  }
  const takeBack = () => {
    const isDone = page !== null && undo(page)
    say(isDone ? t('mend.undone', { changes: changes() }) : t('mend.nothingToUndo'))
  }
  const doAgain = () => {
    const isDone = page !== null && redo(page)
    say(isDone ? t('mend.redone', { changes: changes() }) : t('mend.nothingToRedo'))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event
    if (!(ctrlKey || metaKey) || altKey || key.toLowerCase() !== 'z') return
    if (target instanceof Element && target.matches(TYPED)) return
    event.preventDefault()
    if (shiftKey) doAgain()
    else takeBack()
  }
  return { mending, form, said, onKeyDown, takeBack, doAgain }
}
