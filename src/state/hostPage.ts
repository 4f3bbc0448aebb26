// What a page that stands in another has to do with it: it says how high it would be, and hears nothing but the question for that.

/** A height in the three dialects that hosts understand: ours, that of H5P, and that of Canvas (LTI). */
export const heightMessages = (height: number): readonly object[] => [
  { type: 'rungs:height', height },
  // H5P has a greeting too. It is left out: the answer to it would be an error on a host whose frame has no origin.
  { context: 'h5p', action: 'resize', scrollHeight: height },
  { subject: 'lti.frameResize', height },
]

const H5P_ACTIONS: readonly unknown[] = ['ready', 'hello', 'resize', 'resizePrepared']

/** Whether a message asks for the height: `{ type: 'rungs:ask' }`, or what H5P says of itself. Never throws, whatever it is. */
export function asksForHeight(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false
  const said = (name: string): unknown => (Object.hasOwn(message, name) ? Reflect.get(message, name) : null)
  if (said('type') === 'rungs:ask') return true
  return said('context') === 'h5p' && H5P_ACTIONS.includes(said('action'))
}

/** Says heights to the page around this one, and says the last again where that page asks. Returns how to say one, and an undo. */
export function connectToHost(page: Window): { say: (height: number) => void; leave: () => void } {
  let last: number | null = null
  let asked = 0
  const tell = () => {
    if (last === null || page.parent === page) return
    // To whomever it is: a height says nothing of a person.
    for (const message of heightMessages(last)) page.parent.postMessage(message, '*')
  }
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== page.parent || page.parent === page || !asksForHeight(data)) return
    // However often it asks, it is told once a frame.
    page.cancelAnimationFrame(asked)
    asked = page.requestAnimationFrame(tell)
  }
  page.addEventListener('message', hear)
  return {
    say: (height) => {
      if (height === last) return
      last = height
      tell()
    },
    leave: () => {
      page.removeEventListener('message', hear)
      page.cancelAnimationFrame(asked)
    },
  }
}
