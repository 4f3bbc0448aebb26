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

/** What stands in quotation marks is typed; else `Ctrl K`, `↓` or a letter is pressed; several after one another: `“text”, Tab`. */
export async function press(desk: Desk, keys: string): Promise<void> {
  for (const [index, one] of (keys.match(/“[^”]*”|[^,\s][^,]*/g) ?? []).entries()) {
    // Of keys in quick succession the screen reader leaves out what comes in between, now this and now that.
    if (index > 0) await desk.rest()
    const text = /^“(.*)”$/.exec(one)?.[1]
    if (text === undefined) pressOne(desk, one)
    else desk.xdotool('type', '--delay', '60', text)
  }
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
