// What a person does on the painted page is done again on the app’s, once that has taken its place: both are built alike.

/** The way to an element from the root. */
type Way = string

/** The first thing that was pressed. */
let pressed: Way | null = null
/** Where the focus is. */
let focused: Way | null = null
/** Where something was typed last, and what. */
let typedIn: Way | null = null
let typed = ''
/** The last key in a field that did not write there, such as Enter. */
let keyed: KeyboardEvent | null = null

const PRESSABLE = 'button, summary, [type=checkbox], [type=radio]'

function wayTo(element: Element, root: Element): Way {
  const steps: string[] = []
  for (let at = element; at !== root && at.parentElement !== null; at = at.parentElement)
    steps.unshift(`:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`)
  return [':scope', ...steps].join(' > ')
}

/** Remembers what is done on the painted page. */
export function watchPresses(root: HTMLElement): void {
  const isPainted = (target: EventTarget | null): target is HTMLElement =>
    document.documentElement.dataset['live'] === undefined && target instanceof HTMLElement
  const isField = (target: EventTarget | null): target is HTMLInputElement =>
    isPainted(target) && target.matches('input[role=combobox]')
  root.addEventListener('click', ({ target }) => {
    const button = isPainted(target) ? target.closest(PRESSABLE) : null
    if (button !== null) pressed ??= wayTo(button, root)
  })
  root.addEventListener('focusin', ({ target }) => {
    if (!isPainted(target)) return
    focused = wayTo(target, root)
    keyed = null
  })
  root.addEventListener('keydown', (event) => {
    if (isField(event.target)) keyed = event
  })
  root.addEventListener('input', ({ target }) => {
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
  })
  when(pressed, (element) => element.click())
  const key = keyed
  // Once what was typed is drawn, unless something else is typed by then.
  if (key !== null)
    requestAnimationFrame(() =>
      when(
        typedIn,
        (field) => field.value === typed && field.dispatchEvent(new KeyboardEvent(key.type, key)),
      ),
    )
}
