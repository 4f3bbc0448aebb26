// What a person does on the painted page is done again on the app’s, once that has taken its place: both are built alike.

import { isForBrowser } from '../ui/kit/meantBy'

/** The way to an element from the root. */
type Way = string

/** Whether the page is still the painted one. */
let isPainted = true
/** The first thing that was pressed. */
let pressed: Way | null = null
/** Where the focus is. */
let focused: Way | null = null
/** Where something was typed last, and what. */
let typedIn: Way | null = null
let typed = ''
/** The last key in a field that did not write there, such as Enter. */
let keyed: KeyboardEvent | null = null

/** What is pressed names its type or where it leads, unlike a field that is written in. */
const PRESSABLE = 'summary, [type], a[role]'

function wayTo(element: Element, root: Element): Way {
  const parent = element === root ? null : element.parentElement
  return parent === null
    ? ':scope'
    : `${wayTo(parent, root)} > :nth-child(${[...parent.children].indexOf(element) + 1})`
}

/** Held for another key, or pressed alone to silence a screen reader. */
const HELD = /^(Shift|Control)$/

const isField = (target: Element): target is HTMLInputElement => target.matches('[role=combobox]')

/** Remembers what is done on the painted page. */
export function watchPresses(root: HTMLElement): void {
  const on = <T extends keyof HTMLElementEventMap>(
    type: T,
    act: (target: Element, event: HTMLElementEventMap[T]) => void,
  ) =>
    root.addEventListener(type, (event) => {
      if (isPainted && event.target instanceof Element) act(event.target, event)
    })
  const wayToPressed = (target: Element) => {
    const button = target.closest(PRESSABLE)
    return button && wayTo(button, root)
  }
  on('click', (target, event) => {
    if (isForBrowser(event)) return
    if (target.closest('a[role]')) event.preventDefault()
    pressed ??= wayToPressed(target)
  })
  on('mousedown', (target, event) => {
    if (event.button !== 0 || isForBrowser(event)) return
    const way = wayToPressed(target)
    if (way === null) return
    // A browser makes no click of a press that began on what is gone.
    const onUp = (event: Event) => {
      const button = isPainted ? null : root.querySelector<HTMLElement>(way)
      if (button && event.composedPath().includes(button)) button.click()
    }
    addEventListener('mouseup', onUp, { once: true })
  })
  on('focusin', (target) => {
    focused = wayTo(target, root)
    keyed = null
  })
  on('keydown', (target, event) => {
    if (isField(target) && !HELD.test(event.key)) keyed = event
    const link = event.key === ' ' && target.closest('a[role]')
    if (!link) return
    event.preventDefault()
    pressed ??= wayTo(link, root)
  })
  on('input', (target) => {
    if (!isField(target)) return
    typedIn = wayTo(target, root)
    typed = target.value
    keyed = null
  })
}

/** The map comes some frames after the rest. */
const MOST_FRAMES = 120

/** Does it again on the page of the app, as soon as what it was done to is there. */
export function doAgain(root: HTMLElement): void {
  isPainted = false
  let frames = 0
  const when = (way: Way | null, act: (element: HTMLInputElement) => unknown) => {
    if (way === null) return
    const found = root.querySelector<HTMLInputElement>(way)
    frames += 1
    if (found !== null) act(found)
    else if (frames < MOST_FRAMES) requestAnimationFrame(() => when(way, act))
  }
  if (document.activeElement === document.body) when(focused, (element) => element.focus())
  when(typedIn, (field) => {
    // As when somebody types: React would not notice a value that a script has set.
    field.setRangeText(typed, 0, field.value.length, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    const key = keyed
    // Once React knows what was typed, and before any other key: what comes after Enter would let go of it.
    if (key !== null) queueMicrotask(() => field.dispatchEvent(new KeyboardEvent(key.type, key)))
  })
  when(pressed, (element) => element.click())
}
