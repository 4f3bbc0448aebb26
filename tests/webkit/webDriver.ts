// What is asked of a browser by W3C WebDriver, a few calls over HTTP: no package is needed for it.

/** The name that WebDriver gives an element in JSON. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

const KEYS = { Enter: '\uE007' } as const

export interface Found {
  readonly id: string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Asks a driver; what it says is no surprise is the value, all else is thrown. */
async function call(address: string, method: string, body?: object): Promise<unknown> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer: unknown = await (await fetch(address, { method, ...content })).json()
  const value = isRecord(answer) ? answer['value'] : undefined
  if (isRecord(value) && 'error' in value)
    throw new Error(`${method} ${address}: ${value['error']}: ${value['message']}`)
  return value
}

/** Asks until the answer fits, for a minute; whoever waited in vain is told the last answer. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + 60_000
  for (;;) {
    const answer = await ask()
    if (fits(answer)) return answer
    if (Date.now() > end)
      throw new Error(`${what} is not there within a minute, but ${JSON.stringify(answer)}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

export async function openSession(driver: string, alwaysMatch: object) {
  const opened = await call(`${driver}/session`, 'POST', { capabilities: { alwaysMatch } })
  const session = isRecord(opened) ? `${driver}/session/${opened['sessionId']}` : driver
  const post = (path: string, body: object = {}) => call(`${session}${path}`, 'POST', body)

  async function all(css: string): Promise<readonly Found[]> {
    const elements = await post('/elements', { using: 'css selector', value: css })
    return Array.isArray(elements) ? elements.map((element) => ({ id: String(element[ELEMENT]) })) : []
  }
  /** What the driver says of an element; null where that has gone meanwhile. */
  const ask = ({ id }: Found, what: string) =>
    call(`${session}/element/${id}/${what}`, 'GET').catch(() => null)

  /** The first under a CSS selector with an accessible name; a list that is drawn by what lies above it counts as seen. */
  async function named(css: string, name: string | RegExp): Promise<Found> {
    const isSeen = async (element: Found) => css === 'select' || (await ask(element, 'displayed')) === true
    const fits = (label: unknown) =>
      typeof label === 'string' && (typeof name === 'string' ? label === name : name.test(label))
    let found: Found | undefined
    await until(
      `${css} “${name}”`,
      async () => {
        const labels: unknown[] = []
        for (const element of await all(css)) {
          const label = await ask(element, 'computedlabel')
          labels.push(label)
          if (!fits(label) || !(await isSeen(element))) continue
          found = element
          break
        }
        return labels
      },
      () => found !== undefined,
    )
    return found ?? { id: '' }
  }

  const run = (script: string, ...args: readonly unknown[]) => post('/execute/sync', { script, args })

  return {
    named,
    ask,
    go: (url: string) => post('/url', { url }),
    reload: () => post('/refresh'),
    address: async () => String(await call(`${session}/url`, 'GET')),
    text: async (element: Found) => String(await ask(element, 'text')),
    press: ({ id }: Found) => post(`/element/${id}/click`),
    /** Characters are typed one after another, as keys, where the focus is. */
    write: ({ id }: Found, text: string) => post(`/element/${id}/value`, { text }),
    key: (name: keyof typeof KEYS) =>
      post('/actions', {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value: KEYS[name] },
              { type: 'keyUp', value: KEYS[name] },
            ],
          },
        ],
      }),
    run,
    /** Whether the app has taken the place of what was painted. */
    isLive: () => run('return "live" in document.documentElement.dataset'),
    /** Waits until what has this id has the focus, and looks whether it has it two frames later, too. */
    isFocused: async (id: string) => {
      const asks = () => run('return document.activeElement?.id')
      await until(`the focus on #${id}`, asks, (now) => now === id)
      await run(
        'return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))',
      )
      const now = await asks()
      if (now !== id) throw new Error(`The focus was on #${id}, and is on #${now}`)
    },
    resize: (width: number, height: number) => post('/window/rect', { width, height }),
    close: () => call(session, 'DELETE'),
  }
}

export type Session = Awaited<ReturnType<typeof openSession>>
