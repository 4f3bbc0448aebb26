// Names by which files or sheets that are called alike can be told apart.

/** Each name as it is or, where it stood before, with a number that makes it another one: `roles.csv (2)`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names)
  const numbers = new Map<string, number>()
  return names.map((name) => {
    let number = numbers.get(name) ?? 0
    let distinct = name
    do {
      number += 1
      distinct = number === 1 ? name : `${name} (${number})`
    } while (number > 1 && taken.has(distinct))
    numbers.set(name, number)
    taken.add(distinct)
    return distinct
  })
}
