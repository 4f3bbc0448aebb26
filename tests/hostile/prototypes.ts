/** Gives a function that names what all objects have that came, went or changed since. It may be sent to a page as text. */
export function watchPrototypes(): () => readonly string[] {
  const shared = [Object, Array, Function, String, Number, Boolean, RegExp, Map, Set, Promise, Date]
  const all = () =>
    shared.flatMap(({ name, prototype }) =>
      Reflect.ownKeys(prototype).flatMap((key) => {
        const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {}
        return [value, get, set].map((one, index) => [`${name} ${String(key)} ${index}`, one] as const)
      }),
    )
  const before = new Map(all())
  return () => {
    const now = new Map(all())
    const names = new Set([...before.keys(), ...now.keys()])
    return [...names].filter(
      (name) => before.has(name) !== now.has(name) || !Object.is(before.get(name), now.get(name)),
    )
  }
}
