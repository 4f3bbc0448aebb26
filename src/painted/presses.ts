// What a person does on the painted page is done again on the app’s, once that has taken its place: both are built alike.

/** The way to an element from the root. */
type Way = string

interface Done {
  /** The first thing that was pressed. */
  pressed: Way | null
  /** Where the focus is. */
  focused: Way | null
  /** What was typed last, and where. */
  typed: { readonly at: Way; readonly text: string } | null
}

const done: Done = { pressed: null, focused: null, typed: null }

const PRESSABLE = 'button, summary, input[type="checkbox"], input[type="radio"]'

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
  root.addEventListener('click', ({ target }) => {
    const pressed = isPainted(target) ? target.closest(PRESSABLE) : null
    if (pressed !== null) done.pressed ??= wayTo(pressed, root)
  })
  root.addEventListener('focusin', ({ target }) => {
    if (isPainted(target)) done.focused = wayTo(target, root)
  })
  root.addEventListener('input', ({ target }) => {
    if (isPainted(target) && target instanceof HTMLInputElement && target.matches('[role="combobox"]'))
      done.typed = { at: wayTo(target, root), text: target.value }
  })
}

/** The map comes some frames after the rest. */
const MOST_FRAMES = 120

/** Does it again on the page of the app, as soon as what it was done to is there. */
export function doAgain(root: HTMLElement): void {
  let frames = 0
  const when = (way: Way | null, act: (element: HTMLElement) => void) => {
    if (way === null) return
    const found = root.querySelector<HTMLElement>(way)
    frames += 1
    if (found !== null) act(found)
    else if (frames < MOST_FRAMES) requestAnimationFrame(() => when(way, act))
  }
  const { pressed, focused, typed } = done
  if (document.activeElement === document.body) when(focused, (element) => element.focus())
  if (typed !== null)
    when(typed.at, (field) => {
      // As the browser does when somebody types; React reads it from there.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed.text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  when(pressed, (element) => element.click())
}
