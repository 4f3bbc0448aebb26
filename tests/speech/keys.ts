// The keys of a log, as people name them, pressed as people press them.
import type { Desk } from './desk'

const HELD: Readonly<Record<string, string>> = {
  Ctrl: 'Control_L',
  Shift: 'Shift_L',
  Alt: 'Alt_L',
  Insert: 'Insert',
}

const NAMED: Readonly<Record<string, string>> = {
  '↓': 'Down',
  '↑': 'Up',
  '→': 'Right',
  '←': 'Left',
  Enter: 'Return',
  Esc: 'Escape',
  Space: 'space',
  Tab: 'Tab',
}

/** What stands in quotation marks is typed; else `Ctrl K`, `↓` or a letter is pressed, or several after one another: `Tab, Enter`. */
export function press(desk: Desk, keys: string): void {
  const text = /^“(.*)”$/.exec(keys)?.[1]
  if (text !== undefined) desk.xdotool('type', '--delay', '60', text)
  else for (const one of keys.split(', ')) pressOne(desk, one)
}

function pressOne(desk: Desk, keys: string) {
  const names = keys.split(' ')
  const last = names.pop() ?? ''
  const held = names.map((name) => HELD[name] ?? name)
  // Whoever presses two keys lets go of the second first; what is let go otherwise Orca takes for a key of its own.
  desk.xdotool(
    ...held.flatMap((key) => ['keydown', key]),
    'key',
    NAMED[last] ?? (last.length === 1 ? last.toLowerCase() : last),
    ...held.toReversed().flatMap((key) => ['keyup', key]),
  )
}
