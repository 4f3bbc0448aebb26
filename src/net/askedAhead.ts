// What is asked for before the app is there is handed over to it. A link that preloads would be simpler, but WebKit never answers
// with what such a link has brought, and asks again.

/** An answer that is on its way, and how to call it off. */
export interface Asked {
  readonly answer: Promise<Response>
  readonly ending: AbortController
}

declare global {
  interface Window {
    /** By address, as the app will ask for it. */
    askedAhead?: Map<string, Asked>
  }
}

function ask(address: string): Asked {
  const ending = new AbortController()
  return { answer: fetch(address, { signal: ending.signal }), ending }
}

export function askAhead(address: string): void {
  const asked = ask(address)
  // Whoever takes it over hears of it.
  asked.answer.catch(() => null)
  window.askedAhead ??= new Map()
  window.askedAhead.set(address, asked)
}

/** What was asked for ahead, once; else it is asked for now. */
export function takeAsked(address: string): Asked {
  const ahead = globalThis.window?.askedAhead
  const asked = ahead?.get(address)
  ahead?.delete(address)
  return asked ?? ask(address)
}
