// Counts which components React really rendered, by the hook that its developer tools use.
// Imported before React, which looks for the hook once.

interface Fiber {
  readonly type: unknown
  readonly flags: number
  readonly key: string | null
  readonly memoizedProps: unknown
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

/** Set by React on a fiber whose component ran in the commit at hand. */
const PERFORMED_WORK = 1

const rendered: { readonly name: string; readonly role: string | undefined }[] = []

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Of the function itself; what memo() wraps round it is a fiber of its own. */
const nameOf = (type: unknown): string | undefined => (typeof type === 'function' ? type.name : undefined)

function roleOf(props: unknown): string | undefined {
  const own = isRecord(props) ? props : {}
  const { role } = isRecord(own['data']) ? own['data'] : own
  return typeof role === 'string' ? role : undefined
}

function visit(fiber: Fiber | null) {
  for (let next = fiber; next !== null; next = next.sibling) {
    const name = nameOf(next.type)
    if (name !== undefined && (next.flags & PERFORMED_WORK) !== 0)
      rendered.push({ name, role: roleOf(next.memoizedProps) })
    // A subtree that React left alone is the very same as before.
    if (next.alternate === null || next.child !== next.alternate.child) visit(next.child)
  }
}

Object.defineProperty(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
  value: {
    supportsFiber: true,
    checkDCE: () => undefined,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => visit(root.current),
  },
})

/** The roles whose component of this name was rendered while `act` ran, in the order of rendering. */
export async function rolesRenderedBy(name: string, act: () => Promise<void>): Promise<readonly string[]> {
  rendered.length = 0
  await act()
  return rendered.flatMap((one) => (one.name === name && one.role !== undefined ? [one.role] : []))
}

/** The names of all components that were rendered while `act` ran, each once, in alphabetical order. */
export async function renderedBy(act: () => Promise<void>): Promise<readonly string[]> {
  rendered.length = 0
  await act()
  return [...new Set(rendered.map(({ name }) => name))].toSorted()
}
