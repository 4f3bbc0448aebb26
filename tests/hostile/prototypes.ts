// What all objects have, as it stands now.

const SHARED = [Object, Array, Function, String, Number, Boolean, RegExp, Map, Set, Promise, Date]

const all = (): readonly (readonly [name: string, value: unknown])[] =>
  SHARED.flatMap(({ name, prototype }) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {}
      return [value, get, set].map((one, index) => [`${name} ${String(key)} ${index}`, one] as const)
    }),
  )

/** Gives a function that names what of it came, went or changed since. */
export function watchPrototypes(): () => readonly string[] {
  const before = new Map(all())
  return () => {
    const now = new Map(all())
    const names = new Set([...before.keys(), ...now.keys()])
    return [...names].filter(
      (name) => before.has(name) !== now.has(name) || !Object.is(before.get(name), now.get(name)),
    )
  }
}
